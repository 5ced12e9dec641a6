import type { JourneyEvent } from '../../../contract/journey-event.js';
import type { ProjectionRule } from '../../../contract/library/projection-rule.js';
import { instantOf } from '../../../contract/instant.js';
import type { Operator } from '../operator.js';

interface Span {
  readonly start?: number;
  /** The first end after `start`. */
  readonly end?: number;
  /** The first end at all: what an earlier run without one is waiting for. */
  readonly firstEnd?: number;
}

/**
 * Seconds from the first event of the first source to the first event of the second source after it;
 * until now where that has not come or only one source is named.
 */
export const elapsed: Operator<Span> = {
  init: () => ({}),
  add: (state, value, event, rule) => merge(state, spanOf(value, event, rule)),
  result: ({ start, end }, { now }) => {
    const until = end ?? now;
    return start === undefined || until === undefined ? undefined : Math.max(0, until - start) / 1000;
  },
  merge,
};

function spanOf(value: unknown, event: JourneyEvent, rule: ProjectionRule): Span {
  const at = instantOf(event.createdDate);
  return isEnd(value, rule) ? { firstEnd: at } : { start: at };
}

function isEnd(eventName: unknown, { from }: ProjectionRule): boolean {
  const [start, end] = typeof from === 'string' || !from ? [] : from;
  return (
    typeof end === 'object' && end.event === eventName && !(typeof start === 'object' && start.event === eventName)
  );
}

function merge(earlier: Span, later: Span): Span {
  const start = earlier.start ?? later.start;
  const end = earlier.start === undefined ? later.end : (earlier.end ?? later.firstEnd);
  const firstEnd = earlier.firstEnd ?? later.firstEnd;
  return {
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    ...(firstEnd === undefined ? {} : { firstEnd }),
  };
}
