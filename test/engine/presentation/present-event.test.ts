import { expect } from '@open-wc/testing';
import { presentEvent } from '../../../src/engine/presentation/present-event.js';
import type { PresentEventInput } from '../../../src/engine/presentation/present-event-input.js';
import { eventOf } from '../projection/event-of.js';
import { libraryOf, libraryWithEventType, sessionOf } from './fixtures.js';

const row = (event = eventOf('in_transit', { location: 'Leeds' }), rest: Partial<PresentEventInput> = {}) =>
  presentEvent({ event, ...rest });

describe('an event nobody configured', () => {
  it('shows its name humanised and its attributes in order (rule 4)', () => {
    const view = row(eventOf('product_purchased', { orderId: 'A1', paid: true, none: null }));
    expect(view).to.deep.include({
      title: 'Product purchased',
      typeLabel: 'Product purchased',
      tone: 'neutral',
      onTimeline: true,
      diagnostics: [],
    });
    expect(view.attributes.map(({ label, text, type }) => [label, text, type])).to.deep.equal([
      ['Order id', 'A1', 'string'],
      ['Paid', 'Yes', 'boolean'],
    ]);
  });

  it('must be given', () => {
    for (const none of [null, 'e1', Symbol('none')])
      expect(() => row(none as never)).to.throw(TypeError, `presentEvent: the event is ${String(none)}; give { event,`);
  });

  it('guards what an untyped host hands in beside the attributes', () => {
    const event = { ...eventOf('called', { phone: '0151 2345' }), attributeLists: { phone: ['0151 2345'] } };
    const title = 'Called {{ event.attributeLists.phone }} {{ event.attributes.phone }}';
    const library = libraryWithEventType({
      name: 'called',
      title,
      attributes: [{ name: 'phone', sensitivity: 'hidden' }],
    });
    expect(JSON.stringify(row(event, { library }))).not.to.contain('2345');
  });

  it('has an icon by its kind', () => {
    expect(row(eventOf('viewed', {}, { kind: 'web' })).icon).to.equal('globe');
    expect(row(eventOf('x', {}, { kind: 'unknown' })).icon).to.equal('circle-dot');
  });
});

describe('an event type', () => {
  it('gives title, body, icon, tone and a place off the timeline', () => {
    const library = libraryWithEventType({
      displayName: 'Transit',
      icon: 'truck',
      tone: 'info',
      title: 'At {{ location }}',
      body: '{{ note }}',
      onTimeline: false,
    });
    const view = row(undefined, { library });
    expect(view).to.deep.include({
      title: 'At Leeds',
      typeLabel: 'Transit',
      icon: 'truck',
      tone: 'info',
      onTimeline: false,
    });
    expect(view.titleParts).to.deep.equal([
      { kind: 'literal', text: 'At ' },
      { kind: 'value', text: 'Leeds' },
    ]);
    expect(view).not.to.have.property('body');
  });

  it("of the session type wins over the library's (by name or former name)", () => {
    const library = libraryOf(
      { eventTypes: [{ name: 'in_transit', displayName: 'Own', aliases: ['moving'] }] },
      {
        eventTypes: [
          { name: 'in_transit', displayName: 'General' },
          { name: 'lost', displayName: 'Lost', aliases: ['gone'] },
        ],
      },
    );
    const labels = ['in_transit', 'moving', 'lost', 'gone'].map((name) => row(eventOf(name), { library }).typeLabel);
    expect(labels).to.deep.equal(['Own', 'Own', 'Lost', 'Lost']);
    expect(row(eventOf('in_transit', {}, { sessionType: 'other' }), { library }).typeLabel).to.equal('General');
    expect(row(eventOf('in_transit', {}, { sessionType: '' }), { library, session: sessionOf() }).typeLabel).to.equal(
      'Own',
    );
  });

  it('has variants: the first that holds overrides only what it names', () => {
    const library = libraryWithEventType({
      title: 'Moved',
      icon: 'truck',
      tone: 'info',
      variants: [
        { when: { path: 'days', op: 'gte', value: 7 }, tone: 'danger', title: 'Delayed by {{ days }} days' },
        { when: { path: 'days', op: 'gte', value: 3 }, tone: 'warning' },
      ],
    });
    const read = (days: unknown) => {
      const { title, tone, icon } = row(eventOf('in_transit', { days: days as string }), { library });
      return [title, tone, icon];
    };
    expect(read('9')).to.deep.equal(['Delayed by 9 days', 'danger', 'truck']);
    expect(read(3)).to.deep.equal(['Moved', 'warning', 'truck']);
    expect(read(1)).to.deep.equal(['Moved', 'info', 'truck']);
  });

  it('has variants that ask for the event by any of its names', () => {
    const when = { any: [{ event: 'moving' }] };
    const library = libraryWithEventType({ aliases: ['moving', 'moved'], variants: [{ when, tone: 'success' }] });
    const tones = ['in_transit', 'moving', 'moved', 'lost'].map((name) => row(eventOf(name), { library }).tone);
    expect(tones).to.deep.equal(['success', 'success', 'success', 'neutral']);
  });

  it('declares attributes: only they show, those for the tooltip first', () => {
    const library = libraryWithEventType({
      attributes: [
        { name: 'a' },
        { name: 'b', tooltip: true, displayName: { en: 'Bee', de: 'Biene' } },
        { name: 'gone' },
      ],
    });
    const view = row(eventOf('in_transit', { c: 3, a: 1, b: 2 }), { library, locale: 'de' });
    expect(view.attributes.map(({ label }) => label)).to.deep.equal(['Biene', 'A']);
  });

  it('takes labels and types it does not declare from the session type', () => {
    const library = libraryOf({
      attributes: [{ name: 'orderDate', displayName: 'Ordered on', type: 'date', parse: 'MMddyyyy' }],
    });
    const [view] = row(eventOf('in_transit', { orderDate: '06062020' }), { library, locale: 'en' }).attributes;
    expect([view?.label, view?.text]).to.deep.equal(['Ordered on', 'Jun 6, 2020']);
  });

  it('links only to safe addresses', () => {
    const library = libraryWithEventType({ link: { href: '{{ url }}', label: 'Track' } });
    const link = (url: string) => row(eventOf('in_transit', { url }), { library }).link;
    expect(link('https://track.example.com/7')).to.deep.equal({ href: 'https://track.example.com/7', label: 'Track' });
    expect(link('tel:+44123')?.href).to.equal('tel:+44123');
    for (const url of [
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'JaVaScRiPt:x',
      'data:text/html,x',
      '/relative',
      '//host',
    ]) {
      expect(link(url), url).to.equal(undefined);
    }
  });
});

describe('a link without a label', () => {
  const label = (url: string) =>
    row(eventOf('in_transit', { url }), { library: libraryWithEventType({ link: { href: '{{ url }}' } }) }).link?.label;

  for (const [url, shown] of [
    ['https://track.example.com:8443/7?a', 'track.example.com:8443'],
    ['tel:+44123', '+44123'],
    ['mailto:gwen@example.com', 'gwen@example.com'],
    ['mailto:%zz%', '%zz%'],
    ['mailto:', 'mailto:'],
    ['https://x.example/%E0%A4%A', 'x.example'],
  ] as const)
    it(`to ${url} reads "${shown}"`, () => expect(label(url)).to.equal(shown));
});

describe('an event', () => {
  it('is late when it was reported more than five minutes after it happened', () => {
    const at = (receivedDate: string) =>
      row(eventOf('a', {}, { createdDate: '2020-06-06T10:00:00.000Z', receivedDate })).late;
    expect([at('2020-06-06T10:05:00.000Z'), at('2020-06-06T10:05:00.001Z')]).to.deep.equal([false, true]);
    expect(row().late).to.equal(false);
  });

  it('prints hostile values as text and survives hostile names', () => {
    const attributes = JSON.parse('{"__proto__":"<b>x</b>","constructor":"c","\\ud800":"\\ud800"}') as Record<
      string,
      string
    >;
    const view = row(eventOf('__proto__', attributes));
    expect(view.attributes.map(({ text }) => text)).to.deep.equal(['\ud800']);
  });
});
