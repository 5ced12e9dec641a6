import { expect } from '@open-wc/testing';
import type { JourneyEvent } from '../../../src/contract/journey-event.js';
import type { Condition } from '../../../src/contract/library/condition.js';
import { conditionCases, data, now } from './condition-cases.js';
import { testCondition } from '../../../src/engine/conditions/test-condition.js';

describe('conditions', () => {
  for (const [path, op, value, holds] of conditionCases) {
    it(`${path} ${op} ${JSON.stringify(value)} ${holds ? 'holds' : 'does not hold'}`, () =>
      expect(testCondition({ path, op, value }, data, { now })).to.equal(holds));
  }

  it('within takes the moment as a number, a date or ISO 8601', () => {
    const iso = '2024-01-08T00:00:00Z';
    for (const now of [iso, new Date(iso), Date.parse(iso)])
      for (const [at, holds] of [
        ['2024-01-02T00:00:00Z', true],
        ['2023-12-01T00:00:00Z', false],
      ] as const)
        expect(testCondition({ path: 'at', op: 'within', value: '7 days' }, { at }, { now })).to.equal(holds);
  });

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
