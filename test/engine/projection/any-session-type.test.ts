import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { AttributeValue } from '../../../src/contract/attribute-value.js';
import type { SessionType } from '../../../src/contract/library/session-type.js';
import { operatorNames } from '../../../src/engine/projection/operator-registry.js';
import { projectSession } from '../../../src/engine/projection/project-session.js';
import { SessionProjector } from '../../../src/engine/projection/session-projector.js';
import { eventOf } from './event-of.js';

const some = { requiredKeys: [] };
const anything = fc.anything({ withBigInt: true, withNullPrototype: true, withDate: true });
const word = fc.oneof(fc.constantFrom('v', 'w', 'a', 'b', '2 days', 'exists', ...operatorNames()), anything);
const count = fc.oneof(fc.integer(), anything);
const source = fc.oneof(word, fc.record({ event: word, attribute: word }, some));
const rule = fc.record(
  {
    operator: word,
    from: fc.oneof(word, fc.array(source)),
    where: fc.oneof(anything, fc.record({ path: word, op: word, value: word })),
    window: fc.oneof(anything, fc.record({ last: word, events: count, since: word }, some)),
    default: anything,
    limit: count,
    states: anything,
    separator: anything,
  },
  some,
);
const attribute = fc.record({ name: word, projection: fc.oneof(anything, rule) }, some);
const eventType = fc.record({ name: word, aliases: anything }, some);
const sessionType = fc.record(
  {
    name: word,
    attributes: fc.oneof(anything, fc.array(fc.oneof(anything, attribute))),
    eventTypes: fc.oneof(anything, fc.array(fc.oneof(anything, eventType))),
  },
  some,
);

describe('a session type of any shape', () => {
  it('is projected as far as it can be read, and never throws', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(fc.oneof(anything, sessionType), anything, (type, value) => {
        const events = [eventOf('a', { v: value as AttributeValue, w: [1, 'x'] }), eventOf('b', { v: 1 })];
        const projector = new SessionProjector(type as SessionType, { now: 5 });
        for (const event of events) projector.add(event);
        for (const { contributors, used } of Object.values(projector.values()))
          expect(contributors.length).to.be.at.most(used);
        expect(projector.at(events[0]!.id).eventCount).to.equal(1);
      }),
      { numRuns: 2000 },
    );
  });

  it('loses what is wrong and nothing else, name or no name', () => {
    const type = { attributes: [null, { name: 'v', projection: { operator: 'sum', from: [5] } }, { name: 'w' }] };
    const { values } = projectSession([eventOf('a', { v: 3, w: 4 })], type as never);
    expect(Object.entries(values).map(([name, { value }]) => [name, value])).to.deep.equal([
      ['v', 3],
      ['w', 4],
    ]);
  });

  it('calls no getter, and survives a type that contains itself', () => {
    const trap = {
      name: 't',
      get attributes(): never {
        throw new Error('a getter was called');
      },
    };
    const cycle: Record<string, unknown> = { name: 't' };
    cycle['attributes'] = [{ name: 'v', projection: { where: { not: cycle } } }];
    for (const type of [trap, cycle])
      expect(() => projectSession([eventOf('a', { v: 1 })], type as never).values).not.to.throw();
  });
});
