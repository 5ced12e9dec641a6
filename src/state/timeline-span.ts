import { addDuration } from '../engine/add-duration.js';
import { parseDuration } from '../engine/duration.js';
import type { TimelineDays } from './timeline-days.js';
import type { TimelineEvents } from './timeline-events.js';

const day = 86_400_000;

/** A range of events by their indices: from `from` up to, but not including, `to`. */
export interface TimelineSpan {
  readonly from: number;
  readonly to: number;
}

/** The events of calendar days, both included, written `2020-06-06`; an absent or unreadable end is open. None where the first day is after the last. */
export function spanOfDays(
  events: TimelineEvents,
  days: TimelineDays,
  range: { from?: string; until?: string },
): TimelineSpan {
  const first = Date.parse(range.from ?? '') / day;
  const last = Date.parse(range.until ?? '') / day;
  const from = Number.isNaN(first) ? 0 : events.find(({ createdDate }) => days.of(createdDate) < first);
  const to = Number.isNaN(last) ? events.items.length : events.find(({ createdDate }) => days.of(createdDate) <= last);
  return { from, to: Math.max(from, to) };
}

/** The events of the last while, such as `"90 days"`; all of them where none is as young as that: an empty timeline would say nothing. */
export function spanOfRange(events: TimelineEvents, range: string | undefined, now: number): TimelineSpan {
  const to = events.items.length;
  const duration = range === undefined ? undefined : parseDuration(range);
  const from = duration ? events.placeOf(addDuration(now, duration, -1)) : 0;
  return { from: from < to ? from : 0, to };
}
