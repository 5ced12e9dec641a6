import { compareEvents } from './compare-events.js';
import type { JourneyEvent } from './journey-event.js';
import type { JourneySession } from './journey-session.js';

/** The session some events belong to, as far as they tell. At least one event. Source: seed rule 1. */
export function sessionOfEvents(events: readonly JourneyEvent[]): JourneySession {
  const sorted = [...events].sort(compareEvents);
  const [first, last] = [sorted[0], sorted.at(-1)] as [JourneyEvent, JourneyEvent];
  const known = sorted.find(({ customerId }) => customerId);
  return {
    id: first.sessionId,
    type: sorted.find(({ sessionType }) => sessionType)?.sessionType ?? '',
    ...(known ? { customerId: known.customerId, customerIdType: known.customerIdType } : {}),
    attributes: {},
    attributeLists: {},
    eventCount: events.length,
    lastEvent: { id: last.id, eventName: last.name, createdDate: last.createdDate },
    createdDate: first.createdDate,
  };
}
