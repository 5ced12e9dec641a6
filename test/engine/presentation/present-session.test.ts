import { expect } from '@open-wc/testing';
import type { AttributeDefinition } from '../../../src/contract/library/attribute-definition.js';
import { presentSession, type PresentSessionInput } from '../../../src/engine/presentation/present-session.js';
import { eventOf } from '../projection/event-of.js';
import { libraryOf, libraryWithCard, sessionOf } from './fixtures.js';

const card = (input: Partial<PresentSessionInput> = {}) => presentSession({ session: sessionOf(), ...input });
const read = (input: Partial<PresentSessionInput>) =>
  card(input).attributes.map(({ label, text }) => `${label}: ${text}`);

describe('a session nobody configured (rule 4)', () => {
  const events = [
    eventOf('product_purchased', { orderId: 'A1', cartItems: ['helmet', 'bike'] }),
    eventOf('in_transit', { paid: false, orderId: 'A2' }),
  ];

  it('shows its type humanised and every attribute in order of first appearance', () => {
    expect(card({ session: sessionOf({ type: 'spare_part_order' }) }).title).to.equal('Spare part order');
    expect(read({ events })).to.deep.equal(['Order id: A2', 'Cart items: helmet and bike', 'Paid: No']);
  });

  it('shows what only the backend knows after what events say', () => {
    const session = sessionOf({ attributes: { balance: 0, orderId: 'A2' }, attributeLists: { tags: ['vip'] } });
    expect(read({ session, events })).to.deep.equal([
      'Order id: A2',
      'Cart items: helmet and bike',
      'Paid: No',
      'Balance: 0',
      'Tags: vip',
    ]);
  });

  it('leads to its record by the address the backend gave, and only by a safe one', () => {
    expect(card({ session: sessionOf({ externalUrl: 'https://crm.example.com/1' }) }).link).to.deep.equal({
      href: 'https://crm.example.com/1',
      label: 'crm.example.com',
    });
    const refused = card({ session: sessionOf({ externalUrl: 'javascript:alert(1)' }) });
    expect(refused.link).to.equal(undefined);
    expect(refused.diagnostics.map(({ code }) => code)).to.deep.equal(['present/refused-link']);
  });

  it('of an unresolved customer is of "Unknown" (rule 11)', () => {
    expect(card({ session: sessionOf({ customerId: undefined }) }).customer).to.equal('Unknown');
  });
});

describe('what a caller gives', () => {
  it('is no reason to throw where it is data, and is asked for where it is missing', () => {
    for (const session of [{}, { id: null, type: 5 }])
      for (const events of [undefined, null, []])
        expect(presentSession({ session: session as never, events }).attributes).to.deep.equal([]);
    for (const session of [undefined, null, 's1'])
      expect(() => presentSession({ session: session as never })).to.throw(TypeError, /give \{ session, events/);
    expect(() => presentSession({ session: sessionOf(), events: 5 as never })).to.throw(TypeError, /give an iterable/);
  });
});

describe('whose value stands', () => {
  const projected: AttributeDefinition = { name: 'place', projection: { operator: 'last', from: 'location' } };
  const session = sessionOf({ attributes: { place: 'backend', other: 'backend' } });
  const events = [eventOf('a', { location: 'ours', other: 'ours' })];
  const placeOf = (input: Partial<PresentSessionInput>) =>
    card({ session, events, library: libraryOf({ attributes: [projected] }), ...input }).attributes.map(
      ({ text, partial }) => [text, partial],
    );

  it('ours, of a projection over all events', () => expect(placeOf({})).to.deep.equal([['ours', false]]));
  it("the backend's, while events are missing", () =>
    expect(placeOf({ complete: false })).to.deep.equal([['backend', false]]));
  it('ours marked partial, where events are missing and the backend has none', () =>
    expect(placeOf({ complete: false, session: sessionOf() })).to.deep.equal([['ours', true]]));
  it("nobody's, where no event is loaded: a count of nothing is no count", () => {
    const count: AttributeDefinition = { name: 'n', projection: { operator: 'count', from: [{}] } };
    expect(
      card({ session: sessionOf({ eventCount: 3 }), library: libraryOf({ attributes: [count] }) }).attributes,
    ).to.deep.equal([]);
  });
  it("the backend's, where there is no projection", () =>
    expect(read({ session, events, library: libraryOf({ attributes: [{ name: 'other' }] }) })).to.deep.equal([
      'Other: backend',
    ]));
  it('the latest event attribute, where there is neither', () =>
    expect(read({ events, library: libraryOf({ attributes: [{ name: 'location' }] }) })).to.deep.equal([
      'Location: ours',
    ]));
  it('all values of a list that has neither a projection nor a value of the backend (rule 9)', () => {
    const library = libraryOf({ attributes: [{ name: 'items', list: true }] });
    const events = [
      eventOf('a', { items: ['helmet', 'bike'] }),
      eventOf('b', { items: 'gloves' }),
      eventOf('c', { items: ['helmet'] }),
    ];
    const [view] = card({ events, library }).attributes;
    expect([view?.text, view?.operator, view?.used]).to.deep.equal(['helmet, bike, and gloves', 'uniqueList', 3]);
    const theirs = sessionOf({ attributeLists: { items: ['bike'] } });
    expect(read({ session: theirs, events, library })).to.deep.equal(['Items: bike']);
  });

  it("events explain the backend's value where they say the same", () => {
    const [view] = card({
      session: sessionOf({ attributes: { other: 'ours' } }),
      events,
      library: libraryOf({ attributes: [{ name: 'other' }] }),
    }).attributes;
    expect(view).to.deep.include({ contributors: [events[0]?.id], operator: 'last', partial: false });
  });
  it('is complete by itself where there are as many events as the session counts', () => {
    expect(placeOf({ session: { ...session, eventCount: 2 } })).to.deep.equal([['backend', false]]);
    expect(placeOf({ session: { ...session, eventCount: 1 } })).to.deep.equal([['ours', false]]);
  });
});

describe('a card', () => {
  it('shows 0, false and "" and leaves out what is missing', () => {
    const events = [eventOf('a', { zero: 0, no: false, empty: '', none: null, nobody: [] })];
    expect(read({ events })).to.deep.equal(['Zero: 0', 'No: No', 'Empty: ']);
  });

  it('whose title has nothing to say falls back to the display name', () => {
    const library = libraryWithCard(
      { title: '{{ item }} {{ model }}', subtitle: 'Order {{ orderId }}' },
      { displayName: 'Delivery' },
    );
    const view = card({ library });
    expect([view.title, view.subtitle]).to.deep.equal(['Delivery', undefined]);
  });

  it('reads undeclared event attributes in its texts, and its own status', () => {
    const library = libraryWithCard({
      title: '{{ city }}',
      summary: '{{ status }} in {{ city }}',
      status: [{ label: 'Lost' }],
    });
    expect(card({ library, events: [eventOf('a', { city: 'Leeds', status: 'code 7' })] })).to.deep.include({
      title: 'Leeds',
      summary: 'Lost in Leeds',
    });
  });

  it('takes the first status that holds; the last one without a condition otherwise', () => {
    const status = [
      { when: { event: 'lost' }, label: 'Lost', tone: 'danger', closed: true },
      { when: { path: 'n', op: 'gt', value: 0 }, label: 'Some', tone: 'warning' },
      { label: 'None' },
    ] as const;
    const library = libraryWithCard({ status }, { attributes: [{ name: 'n' }] });
    expect(card({ library, events: [eventOf('lost', { n: 5 })] })).to.deep.include({
      status: { label: 'Lost', tone: 'danger' },
      closed: true,
    });
    expect(card({ library, events: [eventOf('found', { n: '5' })] })).to.deep.include({
      status: { label: 'Some', tone: 'warning' },
      closed: false,
    });
    expect(card({ library, events: [eventOf('found')] }).status).to.deep.equal({ label: 'None', tone: 'neutral' });
  });

  it("knows of the session's newest event even where no event is loaded", () => {
    const library = libraryWithCard({ status: [{ when: { event: 'lost' }, label: 'Lost' }] });
    const session = sessionOf({
      eventCount: 2,
      lastEvent: { id: 'x', eventName: 'lost', createdDate: '2020-06-07T00:00:00Z' },
    });
    expect(card({ library, session })).to.deep.include({
      status: { label: 'Lost', tone: 'neutral' },
      lastActivity: '2020-06-07T00:00:00Z',
      eventCount: 2,
    });
  });

  it('counts what it has where a backend gives no number of events', () => {
    for (const eventCount of ['x', NaN, -5, null, {}, Symbol('none')])
      expect(
        card({ session: sessionOf({ eventCount: eventCount as never }), events: [eventOf('lost')] }).eventCount,
      ).to.equal(1);
  });

  it('goes by the events alone where all are loaded: what is not among them has not happened', () => {
    const session = sessionOf({
      eventCount: 1,
      lastEvent: { id: 'e', eventName: 'item_delivered', createdDate: '2020-06-10T00:00:00Z' },
    });
    const library = libraryWithCard({
      status: [{ when: { event: 'item_delivered' }, label: 'Delivered' }, { label: 'On its way' }],
      stages: [{ name: 'there', on: ['item_delivered'] }],
    });
    const at = (complete?: boolean) => {
      const { status, stages } = card({ session, events: [eventOf('in_transit')], library, complete });
      return [status?.label, stages[0]?.at !== undefined];
    };
    expect(at()).to.deep.equal(['On its way', false]);
    expect(at(false)).to.deep.equal(['Delivered', true]);
  });

  it('knows its newest event under a former name too', () => {
    const library = libraryWithCard(
      { status: [{ when: { event: 'lost' }, label: 'Lost' }], stages: [{ name: 'end', on: ['gone'] }] },
      { eventTypes: [{ name: 'lost', aliases: ['gone'] }] },
    );
    const lastEvent = { id: 'x', eventName: 'gone', createdDate: '2020-06-07T00:00:00Z' };
    const view = card({ library, session: sessionOf({ eventCount: 2, lastEvent }) });
    expect([view.status?.label, view.stages[0]?.state]).to.deep.equal(['Lost', 'current']);
    expect(card({ library, events: [eventOf('gone')] }).status?.label).to.equal('Lost');
  });

  it('of a session under a former type name uses the type (aliases)', () => {
    const library = libraryOf({ displayName: 'Delivery', aliases: ['shipment'] });
    expect(card({ library, session: sessionOf({ type: 'shipment' }) })).to.deep.include({
      type: 'shipment',
      typeLabel: 'Delivery',
    });
  });

  it('counts an event that is hidden from the timeline (rule 7)', () => {
    const library = libraryOf({ attributes: [{ name: 'v' }], eventTypes: [{ name: 'secret', onTimeline: false }] });
    const view = card({ library, events: [eventOf('secret', { v: 'seen' })] });
    expect([view.eventCount, view.attributes[0]?.text]).to.deep.equal([1, 'seen']);
  });

  it('shows a value that does not fit its type as it came, marked and reported without the value', () => {
    const library = libraryOf({ attributes: [{ name: 'amount', type: 'number' }] });
    const view = card({ library, events: [eventOf('a', { amount: 'twelve' })] });
    expect(view.attributes[0]).to.deep.include({ text: 'twelve', raw: true });
    expect(view.diagnostics).to.have.lengthOf(1);
    expect(JSON.stringify(view.diagnostics)).to.include('"/attributes/amount"').and.not.include('twelve');
  });

  it('offers the actions whose condition holds', () => {
    const library = libraryWithCard({
      actions: [
        { name: 'call-carrier', when: { event: 'late' } },
        { name: 'refund', label: 'Refund' },
      ],
    });
    expect(card({ library, events: [eventOf('a')] }).actions).to.deep.equal([{ name: 'refund', label: 'Refund' }]);
    expect(card({ library, events: [eventOf('late')] }).actions).to.deep.equal([
      { name: 'call-carrier', label: 'Call carrier' },
      { name: 'refund', label: 'Refund' },
    ]);
  });
});

describe('money', () => {
  const total: AttributeDefinition = {
    name: 'total',
    type: 'money',
    currencyFrom: 'currency',
    projection: { operator: 'sum', from: 'amount' },
  };
  const library = libraryOf({ attributes: [total] });
  const paid = (amount: number, currency: string) => eventOf('paid', { amount, currency });

  it('of one currency is added', () => {
    expect(read({ library, events: [paid(0.1, 'EUR'), paid(0.2, 'EUR')] })).to.deep.equal(['Total: €0.30']);
  });

  it('of several is never added, but refused with a word on why', () => {
    const view = card({ library, events: [paid(10, 'EUR'), paid(1000, 'JPY')] });
    expect(view.attributes).to.deep.equal([]);
    expect(view.diagnostics.map(({ code }) => code)).to.deep.equal(['present/mixed-currencies']);
  });

  it('of several is refused too where only the largest would show', () => {
    const largest = libraryOf({ attributes: [{ ...total, projection: { operator: 'max', from: 'amount' } }] });
    expect(card({ library: largest, events: [paid(10, 'EUR'), paid(1000, 'JPY')] }).attributes).to.deep.equal([]);
  });

  it('takes the currency of the event its latest value came from', () => {
    const last = libraryOf({ attributes: [{ ...total, projection: { operator: 'last', from: 'amount' } }] });
    expect(read({ library: last, events: [paid(10, 'EUR'), paid(20, 'USD')] })).to.deep.equal(['Total: $20.00']);
  });
});

describe('sessions that need no library (rule 10)', () => {
  const conversation = (rest: object) => card({ session: sessionOf({ type: 'conversation', ...rest }) });

  it('a conversation is active, ended or abandoned', () => {
    expect(conversation({})).to.deep.include({
      typeLabel: 'Conversation',
      status: { label: 'Active', tone: 'info' },
      closed: false,
    });
    expect(conversation({ endedDate: '2020-06-06T01:00:00Z' }).status).to.deep.equal({
      label: 'Ended',
      tone: 'neutral',
    });
    expect(conversation({ endedDate: '2020-06-06T01:00:00Z', lastAcdOutcome: 'Abandon' }).status).to.deep.equal({
      label: 'Abandoned',
      tone: 'neutral',
    });
  });

  it('is titled by its subject, a web visit by its page, an app visit by its app', () => {
    expect(conversation({ conversationSubject: 'Where is my bike?' }).title).to.equal('Where is my bike?');
    expect(card({ session: sessionOf({ type: 'web', lastPage: { title: 'Bikes' } }) }).title).to.equal('Bikes');
    expect(card({ session: sessionOf({ type: 'app', app: { name: 'Rider' } }) }).title).to.equal('Rider');
    expect(card({ session: sessionOf({ type: 'web' }), locale: 'de' }).title).to.equal('Webbesuch');
  });

  it("gives way to a library's session type of the same name", () => {
    const library = { sessionTypes: [{ name: 'conversation', displayName: 'Call' }] };
    expect(card({ library, session: sessionOf({ type: 'conversation' }) }).title).to.equal('Call');
  });
});
