import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { JourneyEvent } from '../../../src/contract/journey-event.js';
import type { JourneySession } from '../../../src/contract/journey-session.js';
import type { SessionLibrary } from '../../../src/contract/library/session-library.js';
import { presentEvent } from '../../../src/engine/presentation/present-event.js';
import { presentSession } from '../../../src/engine/presentation/present-session.js';
import { bikeDelivery } from '../../../src/presets/bike-delivery.js';
import { eventOf } from '../projection/event-of.js';
import { sessionOf } from './fixtures.js';

const cycle: unknown[] = ['Leeds'];
cycle.push(cycle);

const throwing = {
  get location(): string {
    throw new Error('a getter of the host');
  },
};

const attributes: Record<string, unknown>[] = [
  { location: cycle, cartItems: cycle },
  { location: { toString: () => 'x' }, cartItems: [Object.create(null)] },
  throwing,
  { location: Symbol('x'), cartItems: [Symbol('x'), 1n, () => 1] },
  { location: '\ud800', itemDescription: 'x'.repeat(1_000_000) },
  JSON.parse('{"__proto__":{"location":"polluted"},"constructor":"c"}') as Record<string, unknown>,
  Object.freeze({ location: NaN, orderDate: Infinity }),
];

const present = (given: unknown, library?: unknown) => {
  const event = eventOf('in_transit', given as JourneyEvent['attributes']);
  const session = sessionOf({ attributes: given as JourneySession['attributes'], eventCount: 1 });
  const shared = { library: library as SessionLibrary, session };
  return [presentSession({ ...shared, events: [event] }), presentEvent({ ...shared, event })];
};

describe('hostile data', () => {
  for (const [index, given] of attributes.entries()) {
    it(`never breaks a card (${index})`, () => {
      for (const library of [undefined, bikeDelivery]) {
        for (const view of present(given, library)) expect(view.title).to.be.a('string').and.not.equal('');
      }
      expect(({} as Record<string, unknown>)['location']).to.equal(undefined);
    });
  }

  it('without attributes reads like an event that has none', () => {
    for (const view of present(undefined)) expect(view.attributes).to.deep.equal([]);
  });

  it('of any shape never breaks a card', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('location', 'days', 'orderDate', 'cartItems', '__proto__'), fc.anything()),
        (given) => {
          for (const view of present(given, bikeDelivery)) expect(view.title).to.be.a('string');
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('a hostile setting', () => {
  for (const options of [
    { locale: '!!' },
    { timeZone: 'Mars/Base' },
    { now: NaN },
    { now: 'soon' },
    { library: null },
    { library: 'x' },
  ]) {
    it(`${JSON.stringify(options)} never breaks a card`, () => {
      const input = { library: bikeDelivery, ...options } as { library: SessionLibrary };
      const event = eventOf('in_transit', { location: 'Leeds', amount: 1234.5, orderDate: '06062020' });
      const view = presentSession({ session: sessionOf(), events: [event], ...input });
      expect([view.title, presentEvent({ event, ...input }).title]).not.to.include('');
    });
  }
});
