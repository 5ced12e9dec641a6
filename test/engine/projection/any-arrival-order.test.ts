import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { JourneyEvent } from '../../../src/contract/journey-event.js';
import type { ProjectionRule } from '../../../src/contract/library/projection-rule.js';
import type { SessionType } from '../../../src/contract/library/session-type.js';
import { compareEvents } from '../../../src/contract/compare-events.js';
import type { Operator } from '../../../src/engine/projection/operator.js';
import { operatorNamed, operatorNames } from '../../../src/engine/projection/operator-registry.js';
import { projectSession } from '../../../src/engine/projection/project-session.js';
import { SessionProjector } from '../../../src/engine/projection/session-projector.js';
import { arbitraryEvents, shuffledEvents } from './arbitrary-events.js';

const runs = { numRuns: 1000 };
const now = Date.UTC(2024, 1, 28, 8);
const spans: readonly ProjectionRule['from'][] = [[{ event: 'start' }, { event: 'stop' }]];

/** One session attribute for every way a rule can be written around an operator. */
function sessionTypeFor(operator: string): SessionType {
  const rules: ProjectionRule[] = [
    { operator, from: 'v' },
    { operator, from: [{ event: 'stop', attribute: 'w' }, 'v'], limit: 3 },
    { operator, from: spans[0] },
    { operator, from: 'v', where: { path: 'w', op: 'exists' }, default: 'none' },
    { operator, from: 'v', window: { events: 2 } },
    { operator, from: 'v', window: { since: 'start' } },
    { operator, from: [{}], window: { last: '4 hours' } },
  ];
  return {
    name: 't',
    attributes: rules.map((projection, index) => ({ name: `a${index}`, projection })),
    eventTypes: [{ name: 'stop', aliases: ['former'] }],
  };
}

function fold(operator: Operator, events: readonly JourneyEvent[], from = operator.init()): unknown {
  const rule: ProjectionRule = { from: [{ event: 'start' }, { event: 'stop' }], states: { start: 'open' } };
  return events.reduce((state, event) => operator.add(state, valueFor(operator, event), event, rule), from);
}

/** Numbers for the operators that want them, names for those that count or compare. */
function valueFor(operator: Operator, event: JourneyEvent): unknown {
  const value = event.attributes['v'];
  return value !== undefined && value !== null && operator.accepts?.(value)
    ? value
    : operator.accepts
      ? event.id.length / 10
      : event.name;
}

for (const name of operatorNames()) {
  describe(`${name}, whatever the order of arrival`, () => {
    const sessionType = sessionTypeFor(name);
    const operator = operatorNamed(name);

    it('reads the same, with reads in between (rule 6)', () => {
      fc.assert(
        fc.property(shuffledEvents, fc.nat(3), ([events, arrived], every) => {
          const projector = new SessionProjector(sessionType, { now });
          arrived.forEach((event, index) => {
            projector.add(event);
            if (index % (every + 1) === 0) projector.values();
          });
          expect(projector.values()).to.deep.equal(
            projectSession([...events].sort(compareEvents), sessionType, { now }).values,
          );
        }),
        runs,
      );
    });

    it('a repeated event changes nothing (rule 6)', () => {
      fc.assert(
        fc.property(arbitraryEvents, (events) => {
          const projector = new SessionProjector(sessionType, { now });
          const once = events.map((event) => projector.add(event));
          const before = projector.values();
          const again = events.map((event) => projector.add({ ...event, createdDate: '2030-01-01T00:00:00.000Z' }));
          expect(once).not.to.include(false);
          expect(again).not.to.include(true);
          expect(projector.values()).to.deep.equal(before);
        }),
        runs,
      );
    });

    it('folds in two runs and joins them to the same', () => {
      fc.assert(
        fc.property(arbitraryEvents, fc.nat(12), (events, cut) => {
          const ordered = [...events].sort(compareEvents);
          const result = (state: unknown) => operator.result(state, { rule: { limit: 4 }, now });
          const earlier = fold(operator, ordered.slice(0, cut));
          const joined = operator.merge?.(earlier, fold(operator, ordered.slice(cut)));
          const before = JSON.stringify(result(fold(operator, ordered.slice(0, cut))) ?? null);
          expect(result(joined)).to.deep.equal(result(fold(operator, ordered)));
          expect(result(fold(operator, ordered.slice(cut), earlier))).to.deep.equal(result(fold(operator, ordered)));
          expect(JSON.stringify(result(earlier) ?? null)).to.equal(before);
        }),
        runs,
      );
    });

    it('at an event reads as if nothing had come after it', () => {
      fc.assert(
        fc.property(arbitraryEvents, fc.nat(11), (events, position) => {
          const ordered = [...events].sort(compareEvents);
          const event = ordered[position];
          if (!event) return;
          const whole = new SessionProjector(sessionType, { now });
          for (const each of events) whole.add(each);
          const until = projectSession(ordered.slice(0, position + 1), sessionType, { now: event.createdDate });
          expect(whole.at(event.id)).to.deep.equal(until);
        }),
        runs,
      );
    });
  });
}
