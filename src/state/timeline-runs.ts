import type { JourneyEvent } from '../contract/journey-event.js';
import type { Collapse } from '../contract/library/event-type.js';
import { addDuration } from '../engine/add-duration.js';
import { parseDuration } from '../engine/duration.js';
import { instantOf } from '../contract/instant.js';
import type { TimelineKinds } from './timeline-kinds.js';

const shortest = 3;

/**
 * The end of the run of like events that begins at a place, as their event type's `collapse` says;
 * `place + 1` where there is none, or too short a one.
 */
export function runFrom(
  kinds: TimelineKinds,
  place: number,
  end: number,
  eventAt: (place: number) => JourneyEvent,
): number {
  const first = eventAt(place);
  const { collapse } = kinds.of(first).type;
  if (!collapse) return place + 1;
  let next = place + 1;
  let last = first;
  while (next < end) {
    const event = eventAt(next);
    if (event.name !== first.name || event.sessionId !== first.sessionId || !isLike(last, event, collapse)) break;
    last = event;
    next++;
  }
  return next - place >= Math.max(2, collapse.minRun ?? shortest) ? next : place + 1;
}

function isLike(former: JourneyEvent, event: JourneyEvent, { by = [], within }: Collapse): boolean {
  const longest = within === undefined ? undefined : parseDuration(within);
  const start = instantOf(former.createdDate);
  if (longest && instantOf(event.createdDate) > addDuration(start, longest)) return false;
  return by.every((name) => String(former.attributes[name]) === String(event.attributes[name]));
}
