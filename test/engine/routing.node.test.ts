import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type JourneyEvent,
  type SessionLibrary,
  parseLibrary,
  SessionProjector,
  testCondition,
  type Condition,
} from '../../src/engine/index.js';

// A call flow has no screen: it asks the same library that agents see for the same projected attributes.
const { library } = parseLibrary({
  formatVersion: 1,
  sessionTypes: [
    {
      name: 'delivery',
      attributes: [
        { name: 'delays', type: 'number', projection: { operator: 'count', from: [{ event: 'dispatch_delayed' }] } },
        { name: 'spent', type: 'money', currency: 'EUR', projection: { operator: 'sum', from: 'amount' } },
        { name: 'delivered', projection: { operator: 'exists', from: [{ event: 'item_delivered' }] } },
      ],
    },
  ],
} satisfies SessionLibrary);

const queues: readonly { queue: string; when?: Condition }[] = [
  {
    queue: 'delivery-recovery',
    when: {
      all: [
        { path: 'delays', op: 'gte', value: 2 },
        { path: 'delivered', op: 'eq', value: false },
      ],
    },
  },
  { queue: 'best-customers', when: { path: 'spent', op: 'gt', value: 5000 } },
  { queue: 'everyone' },
];

function queueFor(events: Iterable<JourneyEvent>): string | undefined {
  const sessionType = library.sessionTypes?.find(({ name }) => name === 'delivery');
  assert.ok(sessionType);
  const projector = new SessionProjector(sessionType);
  for (const event of events) projector.add(event);
  const attributes = Object.fromEntries(Object.entries(projector.values()).map(([name, { value }]) => [name, value]));
  return queues.find(({ when }) => testCondition(when, attributes))?.queue;
}

let count = 0;
const event = (name: string, attributes: JourneyEvent['attributes'] = {}): JourneyEvent => ({
  id: `e${++count}`,
  sessionId: 's1',
  sessionType: 'delivery',
  name,
  createdDate: new Date(Date.UTC(2020, 5, 6, count)).toISOString(),
  attributes,
  kind: 'custom',
});

describe('an IVR routes a call by what the journey says', () => {
  const bought = event('product_purchased', { amount: '1499.90' });
  const delays = [event('dispatch_delayed'), event('dispatch_delayed')];

  it('a customer like any other goes to everyone', () => assert.equal(queueFor([bought]), 'everyone'));
  it('one whose bike is twice delayed goes to recovery', () =>
    assert.equal(queueFor([bought, ...delays]), 'delivery-recovery'));
  it('a delay reported twice is one delay', () => assert.equal(queueFor([bought, delays[0]!, delays[0]!]), 'everyone'));
  it('once it is delivered nothing needs recovery', () =>
    assert.equal(queueFor([event('item_delivered'), bought, ...delays]), 'everyone'));
  it('a customer who spent much goes to the best', () =>
    assert.equal(queueFor([bought, event('product_purchased', { amount: '3500.20' })]), 'best-customers'));
});
