import { expect } from '@open-wc/testing';
import type { JourneyEvent } from '../../../src/contract/journey-event.js';
import type { Condition, ConditionOperator } from '../../../src/contract/library/condition.js';
import { testCondition } from '../../../src/engine/conditions/test-condition.js';

const data = {
  days: '7',
  amount: 12.5,
  word: 'in transit',
  flag: true,
  blank: '',
  nothing: null,
  none: [],
  items: ['bike', '7'],
  sku: '12345678901234567890',
  day: '2020-06-06',
  at: '2020-06-06T10:00:00Z',
};
const now = Date.UTC(2020, 5, 10);

describe('conditions', () => {
  const cases: [path: string, op: ConditionOperator, value: unknown, holds: boolean][] = [
    ['days', 'eq', 7, true],
    ['days', 'eq', '7.0', true],
    ['days', 'eq', 'seven', false],
    ['flag', 'eq', 'true', true],
    ['flag', 'eq', false, false],
    ['word', 'eq', 'In transit', false],
    ['sku', 'eq', '12345678901234567890', true],
    ['sku', 'eq', '12345678901234567891', false],
    ['missing', 'eq', null, true],
    ['missing', 'eq', '', false],
    ['blank', 'eq', '', true],
    ['blank', 'eq', 0, false],
    ['items', 'eq', ['bike', 7], true],
    ['items', 'eq', 'bike', false],
    ['days', 'ne', 8, true],
    ['days', 'ne', '7', false],
    ['missing', 'ne', 'x', true],
    ['days', 'gt', 10, false],
    ['days', 'gt', '10', false],
    ['days', 'gte', 7, true],
    ['amount', 'lt', '100', true],
    ['amount', 'lte', 12.5, true],
    ['word', 'gt', 'a', true],
    ['word', 'gt', 5, false],
    ['missing', 'lt', 5, false],
    ['nothing', 'gte', 0, false],
    ['day', 'lt', '2020-06-07', true],
    ['days', 'in', [5, 6, 7], true],
    ['days', 'in', [5], false],
    ['days', 'in', 7, false],
    ['items', 'in', ['car', 'bike'], true],
    ['missing', 'in', ['x'], false],
    ['items', 'contains', 7, true],
    ['items', 'contains', 'car', false],
    ['word', 'contains', 'trans', true],
    ['missing', 'contains', '', false],
    ['word', 'startsWith', 'in ', true],
    ['word', 'endsWith', 'sit', true],
    ['word', 'endsWith', undefined, false],
    ['missing', 'startsWith', 'x', false],
    ['flag', 'exists', undefined, true],
    ['blank', 'exists', undefined, true],
    ['nothing', 'exists', undefined, false],
    ['missing', 'exists', false, true],
    ['blank', 'empty', undefined, true],
    ['none', 'empty', undefined, true],
    ['missing', 'empty', true, true],
    ['flag', 'empty', undefined, false],
    ['word', 'empty', false, true],
    ['day', 'before', '2020-06-07', true],
    ['at', 'before', '2020-06-06T12:00:00+03:00', false],
    ['at', 'after', '2020-06-06', true],
    ['word', 'before', '2020-06-07', false],
    ['missing', 'after', '2020-06-07', false],
    ['at', 'within', '7 days', true],
    ['at', 'within', '2 days', false],
    ['day', 'within', 'P1M', true],
    ['day', 'within', 'soon', false],
    ['word', 'within', '7 days', false],
    ['days', 'like' as never, 7, false],
    ['days', 'constructor' as never, 7, false],
    ['__proto__', 'exists', undefined, false],
    ['a b', 'empty', undefined, false],
  ];
  for (const [path, op, value, holds] of cases) {
    it(`${path} ${op} ${JSON.stringify(value)} ${holds ? 'holds' : 'does not hold'}`, () =>
      expect(testCondition({ path, op, value }, data, { now })).to.equal(holds));
  }

  it('within holds on either side of now, and never without a now', () => {
    const soon: Condition = { path: 'at', op: 'within', value: '7 days' };
    expect(testCondition(soon, data, { now: Date.UTC(2020, 5, 1) })).to.equal(true);
    expect(testCondition(soon, data, { now: new Date('2020-05-01') })).to.equal(false);
    expect(testCondition(soon, data)).to.equal(false);
  });

  it('all, any and not combine them; an empty all holds, an empty any does not', () => {
    const yes: Condition = { path: 'flag', op: 'exists' };
    const no: Condition = { not: yes };
    const answers = (
      [yes, no, { all: [yes, no] }, { any: [no, yes] }, { not: no }, { all: [] }, { any: [] }] as Condition[]
    ).map((condition) => testCondition(condition, data));
    expect(answers).to.deep.equal([true, false, false, true, true, true, false]);
  });

  it('event asks the session, however its events are given', () => {
    const event = { name: 'item_delivered' } as JourneyEvent;
    const delivered: Condition = { event: 'item_delivered' };
    const once = (function* () {
      yield event;
    })();
    for (const events of [
      [event],
      ['item_delivered'],
      new Set(['item_delivered']),
      (name: string) => name === 'item_delivered',
    ]) {
      expect(testCondition(delivered, data, { events })).to.equal(true);
      expect(testCondition({ event: 'returned' }, data, { events })).to.equal(false);
    }
    expect(testCondition({ all: [delivered, delivered] }, data, { events: once })).to.equal(true);
    expect(testCondition(delivered, data)).to.equal(false);
  });

  it('reads session and event where a path names them', () => {
    const scope = { session: { type: 'delivery' }, event: { name: 'x' } };
    expect(testCondition({ path: 'session.type', op: 'eq', value: 'delivery' }, data, scope)).to.equal(true);
    expect(testCondition({ path: 'event.name', op: 'eq', value: 'x' }, data, scope)).to.equal(true);
  });

  it('hold where there is none, and do not where one is malformed', () => {
    expect(testCondition(undefined, data)).to.equal(true);
    for (const broken of [
      null,
      5,
      'x',
      [],
      {},
      { all: 'x' },
      { not: 'x' },
      { path: 'days' },
      { op: 'eq' },
      { path: 5, op: 'eq' },
      { event: 5 },
    ]) {
      expect(testCondition(broken as never, data), JSON.stringify(broken)).to.equal(false);
    }
  });

  it('nested deeper than 8 do not hold', () => {
    const nested = (depth: number): Condition =>
      depth === 1 ? { path: 'flag', op: 'exists' } : { all: [nested(depth - 1)] };
    expect(testCondition(nested(8), data)).to.equal(true);
    expect(testCondition(nested(9), data)).to.equal(false);
  });
});
