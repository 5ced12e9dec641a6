import type { JourneyEvent } from '../../contract/journey-event.js';
import type { Collapse } from '../../contract/library/event-type.js';
import { parseDuration } from '../duration.js';
import { readProperty } from '../path/read-path.js';
import { instantOf } from '../../contract/instant.js';
import { valueKey } from '../projection/value-key.js';
import { compileLibrary } from './compile-library.js';
import { dayOf } from './day-of.js';
import { netChange, type NetChange } from './net-change.js';
import type { PresentOptions } from './present-options.js';

/** One row of a timeline: a single event, or a run of like events folded into one. */
export interface EventRun {
  /** In the order they were given; one for a plain row. */
  readonly events: readonly JourneyEvent[];
  /** What the run came to; only of runs, where something changed. */
  readonly change?: NetChange;
}

const defaultMinRun = 3;

/**
 * Folds neighbouring events of the same session and event type as the event type's `collapse` says,
 * never across a day of the reader's zone. Event types without `collapse` are left as they are.
 * `events` are ordered by time, either way round.
 */
export function foldRuns(events: readonly JourneyEvent[], options: PresentOptions = {}): EventRun[] {
  const { sessionType } = compileLibrary(options.library);
  const typeOf = (event: JourneyEvent) => sessionType(event.sessionType).eventType(event.name).type;
  const rows: EventRun[] = [];
  let run: JourneyEvent[] = [];
  for (const event of events) {
    const last = run.at(-1);
    if (last && !belongTogether(last, event)) close();
    run.push(event);
  }
  close();
  return rows;

  function belongTogether(a: JourneyEvent, b: JourneyEvent): boolean {
    const { collapse, name } = typeOf(a);
    return (
      collapse !== undefined &&
      a.sessionId === b.sessionId &&
      name === typeOf(b).name &&
      isNear(a, b, collapse) &&
      (collapse.by ?? []).every((by) => keyOf(a, by) === keyOf(b, by)) &&
      dayOf(a.createdDate, options.timeZone) === dayOf(b.createdDate, options.timeZone)
    );
  }

  function close(): void {
    const [first] = run;
    const shortest = first && (typeOf(first).collapse?.minRun ?? defaultMinRun);
    if (shortest !== undefined && run.length >= shortest) {
      const change = netChange(run, options);
      rows.push({ events: run, ...(change ? { change } : {}) });
    } else {
      rows.push(...run.map((event) => ({ events: [event] })));
    }
    run = [];
  }
}

const keyOf = (event: JourneyEvent, name: string) => valueKey(readProperty(event.attributes, name));

function isNear(a: JourneyEvent, b: JourneyEvent, { within }: Collapse): boolean {
  const span = within === undefined ? undefined : parseDuration(within);
  if (!span) return true;
  return Math.abs(instantOf(a.createdDate) - instantOf(b.createdDate)) <= span.ms + span.months * 30 * 86_400_000;
}
