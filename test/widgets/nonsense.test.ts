import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { JourneyEvent } from '../../src/contract/journey-event.js';
import '../../src/define/journey-map.js';
import '../../src/define/journey-panel.js';
import '../../src/define/journey-session-card.js';
import '../../src/define/journey-template-preview.js';
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
  'an event of no time': [good, { ...good, id: 'e3', createdDate: undefined }],
  'an event whose time is null': [good, { ...good, id: 'e3', createdDate: null }],
  'a number': 5,
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
    'journey-template-preview': (events: unknown) =>
      html`<journey-template-preview .events=${events as never}></journey-template-preview>`,
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

describe('other things a host page got wrong', () => {
  const said: string[] = [];
  const { warn } = console;
  before(() => void (console.warn = (text: string) => void said.push(text)));
  after(() => void (console.warn = warn));

  const wrong: readonly unknown[] = [null, 5, true, {}, [null], [5], () => 1, Symbol('x'), 10n, new Date(NaN)];
  const list = () => html`<journey-timeline .events=${[good as never]}></journey-timeline>`;
  const map = () => html`<journey-map .events=${[good as never]}></journey-map>`;
  const card = () =>
    html`<journey-session-card
      .session=${{ id: 's', type: 'order' } as never}
      .events=${[good as never]}
    ></journey-session-card>`;
  const panel = () => html`<journey-panel></journey-panel>`;
  const inputs = {
    'journey-timeline sessions': list,
    'journey-timeline highlightedEventIds': list,
    'journey-timeline now': list,
    'journey-timeline timeZone': list,
    'journey-timeline order': list,
    'journey-timeline groupBy': list,
    'journey-map highlightedEventIds': map,
    'journey-map now': map,
    'journey-session-card now': card,
    'journey-session-card session': card,
    'journey-panel customer': panel,
  };
  for (const [what, draw] of Object.entries(inputs)) {
    const property = what.split(' ')[1] as string;
    it(`${what} takes anything, and tells once on the console what it should be`, async () => {
      const element = await fixture<HTMLElement & { updateComplete: Promise<unknown> }>(draw());
      const before = readText(element);
      for (const value of wrong) {
        Object.assign(element, { [property]: value });
        await element.updateComplete;
      }
      Object.assign(element, { [property]: property === 'session' ? { id: 's', type: 'order' } : undefined });
      await element.updateComplete;
      expect(readText(element)).to.equal(before);
      expect(said.filter((text) => text.includes(`${property} `)).length).to.equal(1);
    });
  }

  it('an order and a grouping that do not exist are the usual ones', async () => {
    const later = { ...good, id: 'e4', name: 'paid', createdDate: '2026-11-22T16:00:00Z' };
    const timeline = await fixture<HTMLElement>(
      html`<journey-timeline
        order=${'sideways' as never}
        group-by=${'week' as never}
        time-zone="UTC"
        .events=${[good, later] as never[]}
      ></journey-timeline>`,
    );
    await waitUntil(() => readText(timeline).includes('Order placed'), 'both rows are drawn');
    expect(readText(timeline)).to.match(/November 22.*Paid.*November 21.*Order placed/);
  });

  it('a value that is told of is told of once by all elements of a page', () => {
    expect(new Set(said).size).to.equal(said.length);
  });
});
