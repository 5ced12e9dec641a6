import { expect, fixture, html } from '@open-wc/testing';
import type { JourneyEvent } from '../../src/contract/journey-event.js';
import '../../src/define/journey-map.js';
import '../../src/define/journey-session-card.js';
import '../../src/define/journey-timeline.js';
import { readText } from '../support/read-text.js';

const good = {
  id: 'e1',
  sessionId: 's',
  sessionType: 'order',
  name: 'order_placed',
  createdDate: '2026-11-21T16:00:00Z',
};
const onTheWire = { id: 'e2', createdDate: '2026-11-21T17:00:00Z', customEvent: { eventName: 'paid' } };
const nonsense: Readonly<Record<string, unknown>> = {
  null: null,
  'a text': 'order_placed',
  'an object': good,
  'a list of nothing': [null, undefined, 5, 'x'],
  'events of no shape': [{}, { id: 7 }, { name: 'x' }],
  'events of the wire': [onTheWire],
};

describe('events a host page got wrong', () => {
  const said: string[] = [];
  const { warn } = console;
  before(() => void (console.warn = (text: string) => void said.push(text)));
  after(() => void (console.warn = warn));

  const elements = {
    'journey-session-card': (events: unknown) =>
      html`<journey-session-card
        .session=${{ id: 's', type: 'order' } as never}
        .events=${events as never}
        open
      ></journey-session-card>`,
    'journey-timeline': (events: unknown) => html`<journey-timeline .events=${events as never}></journey-timeline>`,
    'journey-map': (events: unknown) => html`<journey-map .events=${events as never}></journey-map>`,
  };
  for (const [tag, draw] of Object.entries(elements))
    for (const [what, events] of Object.entries(nonsense))
      it(`${tag} takes ${what}, and shows what comes after`, async () => {
        const element = await fixture<
          HTMLElement & { events: readonly JourneyEvent[]; updateComplete: Promise<unknown> }
        >(draw(events));
        element.events = [good as never];
        await element.updateComplete;
        await new Promise(requestAnimationFrame);
        expect(readText(element) || element.shadowRoot?.querySelector('[aria-label*="Order placed"]')).to.be.ok;
      });

  it('are told of once on the console, with the way out', () => {
    expect(said.length).to.equal(1);
    expect(said[0]).to.include('decodeEvent').and.to.include('journey-');
  });
});
