import type { JourneyEvent } from '../../contract/journey-event.js';
import { addDuration } from '../add-duration.js';
import { firstIndex } from './first-index.js';
import type { FoldPlan, Slot } from './fold-plan.js';
import { uses, valueOf } from './reading.js';

/**
 * The position of the first event inside a slot's window, among the first `until` events. Where
 * several windows are named, the narrowest. A window that needs a present moment is open without one.
 */
export function windowStart(
  slot: Slot,
  plan: FoldPlan,
  {
    events,
    times,
    until,
    now,
  }: { events: readonly JourneyEvent[]; times: readonly number[]; until: number; now: number | undefined },
): number {
  const { since, events: count } = slot.rule.window ?? {};
  let start = 0;
  if (slot.span !== undefined && now !== undefined) {
    const earliest = addDuration(now, slot.span, -1);
    start = firstIndex(until, (at) => (times[at] as number) < earliest);
  }
  if (since !== undefined) start = Math.max(start, lastNamed(since));
  if (count !== undefined) start = Math.max(start, lastUsed(count, start));
  return start;

  /** Everything is inside where no such event has come: "missed since the last payment" of one who never paid is all. */
  function lastNamed(name: string): number {
    const wanted = plan.canonicalName(name);
    for (let at = until - 1; at >= 0; at--)
      if (plan.canonicalName((events[at] as JourneyEvent).name) === wanted) return at;
    return 0;
  }

  function lastUsed(wanted: number, from: number): number {
    let found = 0;
    for (let at = until - 1; at >= from; at--) {
      const event = events[at] as JourneyEvent;
      const isUsed = plan
        .readingsFor(slot, event.name)
        .some((reading) => uses(slot, valueOf(reading, event), event, now));
      if (isUsed && ++found === wanted) return at;
    }
    return from;
  }
}
