import { expect } from '@open-wc/testing';
import type { AttributeValue } from '../../../src/contract/attribute-value.js';
import type { ProjectionRule } from '../../../src/contract/library/projection-rule.js';
import { operatorNames } from '../../../src/engine/projection/operator-registry.js';
import { projectSession } from '../../../src/engine/projection/project-session.js';
import { eventOf, eventsWith } from './event-of.js';

type Case = [values: AttributeValue[], expected: unknown, rule?: Partial<ProjectionRule>];

const cases: Record<string, Case[]> = {
  last: [
    [['Leeds', 'Dublin'], 'Dublin'],
    [['Leeds', null], 'Leeds'],
    [['Leeds', ''], ''],
    [[1, 0], 0],
    [[true, false], false],
    [[], undefined],
    [[null], 'none', { default: 'none' }],
  ],
  first: [
    [['Leeds', 'Dublin'], 'Leeds'],
    [[null, 0, 1], 0],
  ],
  previous: [
    [['Leeds', 'Cork', 'Dublin'], 'Cork'],
    [['Leeds'], undefined],
  ],
  count: [
    [['a', 'a', null, 0], 3],
    [[], 0],
  ],
  countDistinct: [
    [['a', 'b', 'a'], 2],
    [
      [
        ['a', 'b'],
        ['b', 'c'],
      ],
      3,
    ],
  ],
  sum: [
    [Array<number>(10).fill(0.1), 1],
    [[0.1, 0.2], 0.3],
    [['12.50', 7.5], 20],
    [[1e15, 1e15, 0.1], 2000000000000000],
    [['9007199254740993', 1], 9007199254740994],
    [[5, 'x', null], 5],
    [[], 0],
    [[1e-9, 2e-9], 3e-9],
    [['1e2', -1], 99],
  ],
  average: [
    [[0.1, 0.2, 0.3], 0.2],
    [['x'], undefined],
  ],
  min: [
    [[3, '-2', 7], -2],
    [['x'], undefined],
  ],
  max: [
    [[3, '12', 7], 12],
    [[[1, 40], 7], 40],
  ],
  list: [
    [
      ['a', 'b', 'a'],
      ['a', 'b', 'a'],
    ],
    [
      [['a', 'b'], 'c'],
      ['a', 'b', 'c'],
    ],
    [[], []],
    [['a', 'b', 'c'], ['b', 'c'], { limit: 2 }],
  ],
  uniqueList: [
    [
      ['helmet', 'bike', 'helmet', 'gloves'],
      ['helmet', 'bike', 'gloves'],
    ],
    [[['a', 'b', 'a']], ['a', 'b']],
    [['a', 'b', 'c', 'a'], ['b', 'c'], { limit: 2 }],
  ],
  lastList: [
    [['a', 'b', 'c'], ['b', 'c'], { limit: 2 }],
    [[...'abcdefghijkl'], [...'cdefghijkl']],
  ],
  mostFrequent: [
    [['a', 'b', 'b', 'a', 'c'], 'a'],
    [['a', 'b'], 'b'],
    [['a', 'b', 'b', 'a', 'b', 'c'], 'b'],
  ],
  join: [
    [['a', 'b'], 'a, b'],
    [['a', 'b'], 'a → b', { separator: ' → ' }],
    [[], undefined],
  ],
  exists: [
    [['a'], true],
    [[null], false],
    [[false], true],
  ],
  all: [
    [[true, 'true', 1], true],
    [[true, 'false'], false],
    [[], undefined],
  ],
  any: [
    [[false, 'true'], true],
    [['false', 0], false],
    [[], false],
  ],
  map: [
    [['NEW', 'PAID'], 'paid', { states: { PAID: 'paid' } }],
    [['LOST'], 'other', { states: { PAID: 'paid' } }],
    [['constructor'], 'other', { states: {} }],
    [[['PAID']], 'paid', { states: { PAID: 'paid' } }],
    [[], undefined],
  ],
  changes: [
    [['Leeds', 'Leeds', 'Dublin', 'Leeds'], 2],
    [['Leeds'], 0],
    [[7, '7'], 0],
    [[['a'], ['a', 'b']], 1],
  ],
};

for (const [operator, examples] of Object.entries(cases)) {
  describe(operator, () => {
    for (const [values, expected, rule] of examples) {
      it(`of ${JSON.stringify(values)} is ${JSON.stringify(expected)}${rule ? `, given ${JSON.stringify(rule)}` : ''}`, () => {
        const sessionType = { name: 't', attributes: [{ name: 'v', projection: { operator, ...rule } }] };
        expect(projectSession(eventsWith(...values), sessionType).values['v']?.value).to.deep.equal(expected);
      });
    }
  });
}

describe('operators of time', () => {
  const at = (name: string, createdDate: string) => eventOf(name, { v: 1 }, { createdDate });
  const events = [
    at('ordered', '2020-06-06T10:00:00.000Z'),
    at('sent', '2020-06-06T12:00:00.000Z'),
    at('ordered', '2020-06-07T10:00:00.000Z'),
    at('sent', '2020-06-08T10:00:00.000Z'),
  ];
  const project = (projection: ProjectionRule, given = events, now?: string) =>
    projectSession(given, { name: 't', attributes: [{ name: 'v', projection }] }, { now }).values['v']?.value;

  it('firstTime and lastTime are the times of the first and last event', () => {
    expect(project({ operator: 'firstTime' })).to.equal('2020-06-06T10:00:00.000Z');
    expect(project({ operator: 'lastTime', from: [{ event: 'ordered' }] })).to.equal('2020-06-07T10:00:00.000Z');
  });

  it('longestGap is the longest time between neighbours, in seconds', () => {
    expect(project({ operator: 'longestGap' })).to.equal(24 * 3600);
    expect(project({ operator: 'longestGap' }, events.slice(0, 1))).to.equal(undefined);
  });

  it('elapsed goes from the first start to the first end after it', () => {
    const from = [{ event: 'ordered' }, { event: 'sent' }];
    expect(project({ operator: 'elapsed', from })).to.equal(2 * 3600);
    expect(project({ operator: 'elapsed', from }, events.slice(1))).to.equal(24 * 3600);
    expect(project({ operator: 'elapsed', from }, events.slice(1, 2))).to.equal(undefined);
  });

  it('elapsed goes until now where no end has come', () => {
    const from = [{ event: 'ordered' }, { event: 'sent' }];
    expect(project({ operator: 'elapsed', from }, events.slice(0, 1), '2020-06-06T10:01:00Z')).to.equal(60);
    expect(project({ operator: 'elapsed', from: [{ event: 'sent' }] }, events, '2020-06-06T12:00:30Z')).to.equal(30);
    expect(project({ operator: 'elapsed', from }, events.slice(0, 1))).to.equal(undefined);
  });
});

it('every operator the library can name has its examples', () => {
  const tested = [...Object.keys(cases), 'firstTime', 'lastTime', 'longestGap', 'elapsed'];
  expect([...operatorNames()].sort()).to.deep.equal(tested.sort());
});
