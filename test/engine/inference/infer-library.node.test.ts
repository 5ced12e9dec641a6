import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { AttributeValue } from '../../../src/contract/attribute-value.js';
import type { JourneyEvent } from '../../../src/contract/journey-event.js';
import { iconNames } from '../../../src/contract/library/icon-names.js';
import { iconWords } from '../../../src/engine/inference/guess-icon.js';
import { inferLibrary } from '../../../src/engine/inference/infer-library.js';
import { lintLibrary } from '../../../src/engine/library/lint-library.js';
import { parseLibrary } from '../../../src/engine/library/parse-library.js';
import { readSamples } from '../../../src/engine/preview/read-samples.js';
import { scenarios } from '../../../src/mock/scenarios.js';
import { presentSession } from '../../../src/engine/presentation/present-session.js';

let count = 0;
const event = (
  name: string,
  attributes: Record<string, AttributeValue> = {},
  more: Partial<JourneyEvent> = {},
): JourneyEvent => ({
  id: `event-${++count}`,
  sessionId: 's1',
  sessionType: 'delivery',
  name,
  createdDate: new Date(Date.UTC(2024, 0, 1) + count * 60_000).toISOString(),
  attributes,
  kind: 'custom',
  ...more,
});
const typeOf = (events: readonly JourneyEvent[]) => {
  const [type] = inferLibrary(events).sessionTypes ?? [];
  assert.ok(type);
  return type;
};
const definitionsOf = (attributes: Record<string, AttributeValue>) =>
  Object.fromEntries(
    (typeOf([event('started', attributes)]).attributes ?? []).map(({ name, displayName, ...rest }) => [name, rest]),
  );

const bike = () => [
  event('product_purchased', {
    orderId: 'WMBK06201234',
    orderDate: '06062020',
    itemDescription: "Women's bike",
    cartItems: ['helmet', 'bike'],
  }),
  event('dispatch_delayed', { reason: 'out of stock', days: 3 }),
  event('in_transit', { location: 'Regional depot' }),
  event('item_delivered', { location: "Customer's address" }),
];

describe('a draft library from events', () => {
  it('gives a card that an agent can read', () => {
    const events = bike();
    const view = presentSession({
      session: { id: 's1', type: 'delivery', attributes: {}, attributeLists: {}, eventCount: 4, createdDate: '' },
      events,
      library: inferLibrary(events),
    });
    assert.equal(view.title, "Women's bike");
    assert.equal(view.subtitle, 'Order ID WMBK06201234');
    assert.deepEqual(view.status, { label: 'Item delivered', tone: 'success' });
    assert.deepEqual(
      view.attributes.map(({ label, text }) => `${label}: ${text}`),
      [
        'Order ID: WMBK06201234',
        'Order date: Jun 6, 2020',
        "Item description: Women's bike",
        'Cart items: helmet and bike',
        "Location: Customer's address",
      ],
    );
    assert.deepEqual(
      view.stages.map(({ label, state }) => [label, state]),
      [
        ['Product purchased', 'done'],
        ['In transit', 'done'],
        ['Item delivered', 'done'],
      ],
    );
    assert.equal(view.closed, true);
    assert.equal(view.summary, "Women's bike, Order ID WMBK06201234: Item delivered");
  });

  it('keeps what only one later kind of event says with that event', () => {
    const { attributes, eventTypes } = typeOf(bike());
    assert.ok(!attributes?.some(({ name }) => name === 'reason'));
    assert.deepEqual(
      eventTypes?.find(({ name }) => name === 'dispatch_delayed')?.attributes?.map(({ name }) => name),
      ['reason', 'days'],
    );
  });

  const types: [string, AttributeValue, object][] = [
    ['count', '12', { type: 'integer' }],
    ['weight', 12.5, { type: 'number' }],
    ['orderNumber', '4711', {}],
    ['zip', '01067', {}],
    ['isGift', 'true', { type: 'boolean' }],
    ['due', '2024-02-29', { type: 'date' }],
    ['day', '2024-02-30', {}],
    ['orderDate', '06062020', { type: 'date', parse: 'MMddyyyy' }],
    ['orderDate', '31122020', { type: 'date', parse: 'ddMMyyyy' }],
    ['orderDate', '31.12.2020', { type: 'date', parse: 'dd.MM.yyyy' }],
    ['movingIn', '01052026', { type: 'date', parse: 'MMddyyyy' }],
    ['points', '12102020', { type: 'integer' }],
    ['batch', '00000000', {}],
    ['arrives', '2024-02-29T10:00:00Z', { type: 'datetime' }],
    ['link', 'https://example.com/a', { type: 'url' }],
    ['link', 'javascript:alert(1)', {}],
    ['contact', 'gwen@example.com', { type: 'email' }],
    ['mobilePhone', '+44 20 7946 0000', { type: 'phone', sensitivity: 'masked' }],
    ['waited', 'PT2H30M', { type: 'duration' }],
    ['cart', ['a', 'b'], { list: true, projection: { operator: 'uniqueList', from: ['cart'] } }],
    ['iban', 'DE02120300000000202051', { sensitivity: 'last4' }],
    ['comment', '', {}],
    [
      'dueStep',
      ['pay_deposit', 'SIGN_CONSENT'],
      {
        type: 'enum',
        options: { pay_deposit: 'Pay deposit', SIGN_CONSENT: 'Sign consent' },
        list: true,
        projection: { operator: 'uniqueList', from: ['dueStep'] },
      },
    ],
    ['orderCode', 'pay_deposit', {}],
    ['reason', 'out of stock_', {}],
  ];
  for (const [name, value, expected] of types) {
    it(`reads ${name} = ${JSON.stringify(value)} as ${JSON.stringify(expected)}`, () => {
      assert.deepEqual(definitionsOf({ [name]: value })[name], expected);
    });
  }

  const guarded: [string, AttributeValue, string | undefined][] = [
    ['insuranceNumber', 'H-77 1234 981', 'last4'],
    ['policyHolderSsn', '078-05-1120', 'last4'],
    ['policy-holder-ssn', 78051120, 'last4'],
    ['card_number', '4111 1111 1111 1111', 'last4'],
    ['cardnumber', '4111111111111111', 'last4'],
    ['IBAN', ['DE02120300000000202051'], 'last4'],
    ['passport', 'C01X00T47', 'last4'],
    ['taxId', '12/345/67890', 'last4'],
    ['national.identity.number', '850709-9805', 'last4'],
    ['bankAccountNumber', '12345678', 'last4'],
    ['pin', '4471', 'masked'],
    ['customerEmail', 'gwen@example.com', 'masked'],
    ['phone', '+44 20 7946 0000', 'masked'],
    ['insuranceNumber', '****-4471', undefined],
    ['passport', 'yes', undefined],
    ['passportExpiry', '2031-04-30', undefined],
    ['pinChanged', true, undefined],
    ['emailsSent', 3, undefined],
    ['insurance', 'Household', undefined],
    ['creditCardFee', '1250.00', undefined],
    ['invoiceNumber', 'INV-2026-0042', undefined],
    ['mappingNumber', '12345678', undefined],
  ];
  for (const [name, value, sensitivity] of guarded) {
    it(`${sensitivity ? 'protects' : 'does not protect'} ${name} = ${JSON.stringify(value)}`, () => {
      assert.equal((definitionsOf({ [name]: value })[name] as { sensitivity?: string }).sensitivity, sensitivity);
    });
  }

  it('protects a personal number also where only one later kind of event says it, and names it in no sentence', () => {
    const { card, eventTypes } = typeOf([
      event('started', { insuranceNumber: 'H-77 1234 981' }),
      event('paid', { iban: 'DE02120300000000202051' }),
    ]);
    assert.equal(card?.title, undefined);
    assert.equal(eventTypes?.[1]?.attributes?.[0]?.sensitivity, 'last4');
  });

  it('reads an amount beside its currency as money, and says the currency only with it', () => {
    assert.deepEqual(definitionsOf({ amount: '9.90', currency: 'EUR' }), {
      amount: { type: 'money', currencyFrom: 'currency' },
    });
    assert.deepEqual(definitionsOf({ rent: 1150, currency: 'GBP' }), {
      rent: { type: 'money', currencyFrom: 'currency' },
    });
    assert.deepEqual(definitionsOf({ estimate: '1250.00', currency: 'GBP' }), {
      estimate: { type: 'money', currencyFrom: 'currency' },
    });
    assert.deepEqual(definitionsOf({ amount: '9.90' }), { amount: { type: 'number' } });
    assert.deepEqual(definitionsOf({ discountPercent: 5, taxRate: 0.19, currency: 'EUR' }), {
      discountPercent: { type: 'integer' },
      taxRate: { type: 'number' },
    });
  });

  it('takes the status from what the system calls it, with colours, and says it once', () => {
    const events = ['planned', 'in_treatment', 'late', 'done'].map((status, i) => event(`visit_${i}`, { status }));
    const library = inferLibrary(events);
    const [type] = library.sessionTypes ?? [];
    assert.deepEqual(
      type?.card?.status?.map(({ label, tone, closed }) => [label, tone, closed]),
      [
        ['Planned', 'info', undefined],
        ['In treatment', 'info', undefined],
        ['Late', 'warning', undefined],
        ['Done', 'success', true],
      ],
    );
    assert.deepEqual(type?.card?.attributes, []);
    const session = { id: 's1', type: 'delivery', attributes: {}, attributeLists: {}, eventCount: 2, createdDate: '' };
    const view = presentSession({ session, events: events.slice(0, 2), library });
    assert.deepEqual(view.status, { label: 'In treatment', tone: 'info' });
    assert.deepEqual(lintLibrary(library, events), []);
  });

  it('tells a session by no value that came masked, and by whose it is where nothing else tells', () => {
    const { card } = typeOf([event('started', { insuranceNumber: '****-4471', patientName: 'Amelia Hartley' })]);
    assert.equal(card?.title, 'Delivery for {{ patientName }}');
    assert.equal(typeOf([event('started', { claimNumber: '4471' })]).card?.title, 'Delivery {{ claimNumber }}');
  });

  it('reads a value of one event as those of the others are read', () => {
    const first = event('started');
    const events = ['06062026', '27062026'].map((nextDate, i) => event(`visit_${i}`, { nextDate, [`own${i}`]: 1 }));
    const parse = typeOf([first, ...events]).eventTypes?.flatMap(({ attributes = [] }) => attributes);
    assert.deepEqual(
      parse?.filter(({ name }) => name === 'nextDate').map((one) => one.parse),
      ['ddMMyyyy', 'ddMMyyyy'],
    );
  });

  it('gives a value that is not like the others no type', () => {
    const { attributes } = typeOf([event('a', { size: '12' }), event('b', { size: 'large' })]);
    assert.equal(attributes?.[0]?.type, undefined);
  });

  it('draws no stages where sessions disagree, and takes the status from the latest event', () => {
    const events = [event('a'), event('b'), event('b', {}, { sessionId: 's2' }), event('a', {}, { sessionId: 's2' })];
    const library = inferLibrary(events);
    assert.equal(library.sessionTypes?.[0]?.card?.stages, undefined);
    const status = (sessionId: string) =>
      presentSession({
        session: {
          id: sessionId,
          type: 'delivery',
          attributes: {},
          attributeLists: {},
          eventCount: 2,
          createdDate: '',
        },
        events: events.filter((one) => one.sessionId === sessionId),
        library,
      }).status?.label;
    assert.deepEqual([status('s1'), status('s2')], ['B', 'A']);
  });

  it('says trouble and success by tone, and names published icons only', () => {
    const tones = Object.fromEntries(
      (
        typeOf(
          ['payment_failed', 'dispatch_delayed', 'loan_approved', 'not_delivered', 'opened'].map((name) => event(name)),
        ).eventTypes ?? []
      ).map(({ name, tone }) => [name, tone]),
    );
    assert.deepEqual(tones, {
      payment_failed: 'danger',
      dispatch_delayed: 'warning',
      loan_approved: 'success',
      not_delivered: 'warning',
      opened: undefined,
    });
    assert.deepEqual(
      iconWords.map(([icon]) => icon).filter((icon) => !iconNames.includes(icon)),
      [],
    );
  });

  for (const scenario of Object.values(scenarios)) {
    it(`finds nothing to mend in its draft of the ${scenario.name} events, with or without them at hand`, () => {
      const { events } = readSamples(scenario.events);
      const draft = inferLibrary(events);
      assert.deepEqual(lintLibrary(draft, events), []);
      assert.deepEqual(lintLibrary(draft, []), []);
    });
  }

  it('leaves sessions alone that need no configuration', () => {
    assert.deepEqual(
      inferLibrary([event('page_viewed', {}, { sessionType: 'web' }), event('x', {}, { sessionType: '' })])
        .sessionTypes,
      [],
    );
  });

  it('drafts less from very many names, and stays a library', () => {
    const wide = Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`${'attribute'.repeat(20)}${i}`, 'x']));
    const events = Array.from({ length: 150 }, (_, i) => event(`e${i}`, { ...wide, [`own${i}`]: i }));
    const { library, diagnostics } = parseLibrary(inferLibrary(events));
    assert.deepEqual(diagnostics, []);
    assert.ok((library.sessionTypes?.[0]?.eventTypes?.length ?? 0) > 0);
  });

  const name = fc.oneof(
    fc.constantFrom(
      'a',
      'b',
      'item_delivered',
      'latestEvent',
      'status',
      '',
      '__proto__',
      'constructor',
      '{{ x }}',
      '{{',
      'currency',
      'amount',
      'orderId',
      'description',
      'session',
    ),
    fc.string({ unit: 'binary' }),
  );
  const value: fc.Arbitrary<AttributeValue> = fc.oneof(
    fc.constantFrom<AttributeValue>(
      'EUR',
      '2024-02-29',
      '06062020',
      'true',
      null,
      [],
      [1, 'x'],
      '{{ x }}',
      NaN,
      Infinity,
    ),
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.boolean(),
  );
  const anyEvent: fc.Arbitrary<JourneyEvent> = fc.record({
    id: fc.string(),
    sessionId: fc.constantFrom('s1', 's2', 's3'),
    sessionType: fc.oneof(fc.constantFrom('t', 'u', 'web'), name),
    name,
    createdDate: fc.oneof(fc.constantFrom('2024-01-01T00:00:00Z', '2024-01-02T00:00:00Z', 'never'), fc.string()),
    attributes: fc.dictionary(name, value),
    kind: fc.constant('custom' as const),
  });

  it('is a library without a problem, whatever the events are', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 12 }), (events) => {
        const draft = inferLibrary(events);
        assert.deepEqual(parseLibrary(draft).diagnostics, []);
        assert.deepEqual(lintLibrary(draft, events), []);
        assert.deepEqual(parseLibrary(JSON.stringify(draft)).library, draft);
      }),
      { numRuns: 500 },
    );
  });
});
