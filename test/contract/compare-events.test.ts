import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { compareEvents } from '../../src/contract/compare-events.js';
import { instantOf } from '../../src/contract/instant.js';
import { arbitraryEvents } from '../engine/projection/arbitrary-events.js';

const event = (id: string, createdDate: string, receivedDate?: string) => ({
  id,
  createdDate,
  ...(receivedDate ? { receivedDate } : {}),
});

describe('the order of events (rule 6)', () => {
  it('is by the moment they happened, however it is written', () => {
    const noon = event('b', '2020-06-06T12:00:00.000Z');
    expect(compareEvents(noon, event('a', '2020-06-06T12:00:00+02:00'))).to.equal(1);
    expect(compareEvents(noon, event('a', '2020-06-06T14:00:01+02:00'))).to.equal(-1);
  });

  it('is by arrival where they happened together, and by id where they arrived together', () => {
    const at = '2020-06-06T12:00:00.000Z';
    expect(compareEvents(event('a', at, '2020-06-06T13:00:00Z'), event('b', at, '2020-06-06T12:30:00Z'))).to.equal(1);
    expect(compareEvents(event('a', at), event('b', at, '2020-06-06T12:30:00Z'))).to.equal(-1);
    expect(compareEvents(event('a', at), event('b', at))).to.equal(-1);
    expect(compareEvents(event('a', at), event('a', at))).to.equal(0);
  });

  it('puts an event without a readable time first, and stays an order', () => {
    expect(compareEvents(event('z', 'yesterday'), event('a', '1900-01-01T00:00:00Z'))).to.equal(-1);
    expect(compareEvents(event('z', 'yesterday'), event('a', 'tomorrow'))).to.equal(1);
  });

  it('sorts any events the same from any order', () => {
    fc.assert(
      fc.property(arbitraryEvents, (events) => {
        const ids = (list: typeof events) => [...list].sort(compareEvents).map(({ id }) => id);
        expect(ids([...events].reverse())).to.deep.equal(ids(events));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the moment of an event', () => {
  it('is what Date.parse reads, for every day of ten thousand years', () => {
    fc.assert(
      fc.property(
        fc.date({
          min: new Date('0001-01-01T00:00:00Z'),
          max: new Date('9999-12-31T23:59:59.999Z'),
          noInvalidDate: true,
        }),
        (date) => {
          expect(instantOf(date.toISOString())).to.equal(date.getTime());
        },
      ),
      { numRuns: 2000 },
    );
  });

  for (const broken of [
    '2020-13-06T10:00:00.000Z',
    '2020-06-06T24:30:00.000Z',
    '2020-06-06T10:60:00.000Z',
    '2020-06-06 10:00:00 000Z!',
    'x',
  ]) {
    it(`of ${broken} cannot be read`, () => expect(instantOf(broken)).to.equal(-Infinity));
  }
});
