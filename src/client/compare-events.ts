import type { JourneyEvent } from '../contract/journey-event.js';

/** Time order: when it happened, when it was heard of, id. Source: seed rule 6. */
export function compareEvents(one: JourneyEvent, other: JourneyEvent): number {
  return (
    Date.parse(one.createdDate) - Date.parse(other.createdDate) ||
    Date.parse(one.receivedDate ?? one.createdDate) - Date.parse(other.receivedDate ?? other.createdDate) ||
    (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)
  );
}
