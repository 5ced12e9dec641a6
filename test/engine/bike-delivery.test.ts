import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { decodeAttributes } from '../../src/contract/decode-attribute.js';
import type { JourneyEvent } from '../../src/contract/journey-event.js';
import type { JourneySession } from '../../src/contract/journey-session.js';
import { presentEvent } from '../../src/engine/presentation/present-event.js';
import { presentSession } from '../../src/engine/presentation/present-session.js';
import type { SessionView } from '../../src/engine/presentation/session-view.js';
import { bikeDeliveryScenario } from '../../src/mock/scenarios/bike-delivery.js';
import { bikeDelivery } from '../../src/presets/bike-delivery.js';

const events: JourneyEvent[] = bikeDeliveryScenario.events.map((request, index) => ({
  id: request.id ?? `bike-${index}`,
  sessionId: 's1',
  sessionType: request.sessionType,
  name: request.eventName,
  createdDate: request.createdDate ?? '',
  attributes: decodeAttributes(request.attributes),
  kind: 'custom',
}));

const session: JourneySession = {
  id: 's1',
  type: 'delivery',
  externalId: 'WMBK06201234',
  externalUrl: 'https://shipping.example.com/orders/WMBK06201234',
  customerId: 'gwen.brown@example.com',
  customerIdType: 'email',
  attributes: {},
  attributeLists: {},
  eventCount: 0,
  createdDate: events[0]?.createdDate ?? '',
};

/** The card as it stands an hour after the nth event. */
function cardAfter(count: number): SessionView {
  const last = events[count - 1]?.createdDate ?? '';
  return presentSession({
    session: { ...session, eventCount: count },
    events: events.slice(0, count),
    library: bikeDelivery,
    locale: 'en',
    now: new Date(Date.parse(last) + 3_600_000),
  });
}

const read = ({ attributes }: SessionView) => Object.fromEntries(attributes.map(({ label, text }) => [label, text]));
const stages = (view: SessionView) => view.stages.map(({ label, state }) => `${label}: ${state}`);

const ordered = {
  'Order Id': 'WMBK06201234',
  'Customer name': 'Gwen Brown',
  'Order date': 'June 6, 2020',
  'Item number (SKU)': '1234567891011',
  'Item description': "Women's bike",
  'Item model': 'SZRBY1911',
  'Cart items': 'helmet, bike, and gloves',
};

describe('the bike delivery', () => {
  it('1: the order is placed', () => {
    const card = cardAfter(1);
    expect(card).to.deep.include({
      title: "Women's bike for Gwen Brown",
      subtitle: 'Order WMBK06201234',
      typeLabel: 'Delivery',
      icon: 'truck',
      eventCount: 1,
      customer: 'gwen.brown@example.com',
      status: { label: 'On its way', tone: 'info' },
      link: { href: 'https://shipping.example.com/orders/WMBK06201234', label: 'Open in shipping' },
      actions: [],
      summary: 'Order WMBK06201234 (On its way), last seen at the store.',
      closed: false,
      diagnostics: [],
    });
    expect(read(card)).to.deep.equal(ordered);
    expect(Object.keys(read(card))).to.deep.equal(Object.keys(ordered));
    expect(stages(card)).to.deep.equal(['Ordered: current', 'In transit: pending', 'Delivered: pending']);
    expect(card.stages[1]?.dueAt).to.equal('2020-06-08T10:12:00.000Z');
  });

  it('2: the dispatch is delayed', () => {
    const card = cardAfter(2);
    expect(card).to.deep.include({
      eventCount: 2,
      status: { label: 'Delayed', tone: 'warning' },
      actions: [{ name: 'call-carrier', label: 'Call carrier', icon: 'phone' }],
      summary: 'Order WMBK06201234 (Delayed), last seen at the store.',
      lastActivity: '2020-06-08T08:30:00.000Z',
    });
    expect(read(card)).to.deep.equal(ordered);
  });

  it('3: the bike is in transit', () => {
    const card = cardAfter(3);
    expect(card).to.deep.include({
      eventCount: 3,
      summary: 'Order WMBK06201234 (Delayed), last seen at Regional depot.',
    });
    expect(read(card)).to.deep.equal({ ...ordered, Location: 'Regional depot' });
    expect(stages(card)).to.deep.equal(['Ordered: done', 'In transit: current', 'Delivered: pending']);
  });

  it('4: the bike is delivered', () => {
    const card = cardAfter(4);
    expect(card).to.deep.include({
      eventCount: 4,
      status: { label: 'Delivered', tone: 'success' },
      closed: true,
      overdue: false,
    });
    expect(read(card)).to.deep.equal({ ...ordered, Location: "Customer's address" });
    expect(stages(card)).to.deep.equal(['Ordered: done', 'In transit: done', 'Delivered: done']);
    const location = card.attributes.find(({ name }) => name === 'location');
    expect(location).to.deep.include({ contributors: ['bike-4'], operator: 'last', used: 2, partial: false });
  });

  it('each event reads as its event type says', () => {
    const rows = events.map((event) => presentEvent({ event, session, library: bikeDelivery }));
    expect(rows.map(({ title, body, tone }) => [title, body, tone])).to.deep.equal([
      ["Women's bike purchased", 'Cart: helmet, bike, and gloves', 'neutral'],
      ['Dispatch delayed', 'A component is not in the warehouse', 'warning'],
      ['In transit', 'At Regional depot', 'info'],
      ['Item delivered', "Delivered to Customer's address", 'success'],
    ]);
  });

  it('ends in the same card in whatever order and however often its events come (rule 6)', () => {
    const whole = { session: { ...session, eventCount: 4 }, library: bikeDelivery, now: Date.UTC(2020, 6, 1) };
    const expected = presentSession({ ...whole, events });
    const arrivals = fc
      .tuple(fc.shuffledSubarray(events, { minLength: 4 }), fc.array(fc.constantFrom(...events), { maxLength: 6 }))
      .chain(([once, again]) => fc.shuffledSubarray([...once, ...again], { minLength: once.length + again.length }));
    fc.assert(
      fc.property(arrivals, (arrived) => {
        expect(presentSession({ ...whole, events: arrived })).to.deep.equal(expected);
      }),
      { numRuns: 1000 },
    );
  });
});
