import type { JourneyEvent } from '../contract/journey-event.js';
import type { JourneySession } from '../contract/journey-session.js';
import { compareEvents } from '../contract/compare-events.js';

/** The session some events belong to, as far as they tell. At least one event. Source: seed rule 1. */
export function sessionOfEvents(events: readonly [JourneyEvent, ...JourneyEvent[]]): JourneySession {
  const sorted = [...events].sort(compareEvents);
  const first = sorted[0] ?? events[0];
  const last = sorted.at(-1) ?? first;
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
