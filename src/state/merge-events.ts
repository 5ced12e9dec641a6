import { compareEvents } from '../contract/compare-events.js';
import type { JourneyEvent } from '../contract/journey-event.js';

/** Merges two lists that are both in time order. */
export function mergeEvents(left: readonly JourneyEvent[], right: readonly JourneyEvent[]): JourneyEvent[] {
  const merged: JourneyEvent[] = [];
  let at = 0;
  for (const event of right) {
    while (at < left.length && compareEvents(left[at] as JourneyEvent, event) < 0)
      merged.push(left[at++] as JourneyEvent);
    merged.push(event);
  }
  return merged.concat(left.slice(at));
}
