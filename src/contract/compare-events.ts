import type { JourneyEvent } from './journey-event.js';
import { instantOf } from './instant.js';

type Ordered = Pick<JourneyEvent, 'id' | 'createdDate' | 'receivedDate'>;

/**
 * The total order of a session's events: when it happened, when the backend heard of it (absent
 * first), then the id. Two events compare as 0 only when they are the same one. Source: seed rule 6.
 */
export function compareEvents(a: Ordered, b: Ordered): number {
  return (
    compare(instantOf(a.createdDate), instantOf(b.createdDate)) ||
    compare(instantOf(a.receivedDate), instantOf(b.receivedDate)) ||
    compare(a.id, b.id)
  );
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
