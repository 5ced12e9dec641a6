import type { JourneyEvent } from '../../contract/journey-event.js';
import type { JourneySession } from '../../contract/journey-session.js';
import { compareEvents } from '../../contract/compare-events.js';

/** A session as far as its sample events tell, and those events in time order. */
export interface PreviewSession {
  readonly session: JourneySession;
  readonly events: readonly JourneyEvent[];
}

/** The sessions that sample events belong to, in order of their first event. A repeated event id counts once. Source: seed rule 1. */
export function previewSessions(events: readonly JourneyEvent[]): readonly PreviewSession[] {
  const found = new Map<string, Map<string, JourneyEvent>>();
  for (const event of [...events].sort(compareEvents)) {
    const own = found.get(event.sessionId) ?? new Map<string, JourneyEvent>();
    found.set(event.sessionId, own);
    if (!own.has(event.id)) own.set(event.id, event);
  }
  return [...found.values()].map((own) => ({ session: sessionOf([...own.values()]), events: [...own.values()] }));
}

function sessionOf(events: readonly JourneyEvent[]): JourneySession {
  const first = events[0] as JourneyEvent;
  const last = events.at(-1) as JourneyEvent;
  const known = events.find(({ customerId }) => customerId);
  return {
    id: first.sessionId,
    type: events.find(({ sessionType }) => sessionType)?.sessionType ?? '',
    // samples name their sessions as the system of record does
    externalId: first.sessionId,
    ...(known ? { customerId: known.customerId, customerIdType: known.customerIdType } : {}),
    attributes: {},
    attributeLists: {},
    eventCount: events.length,
    lastEvent: { id: last.id, eventName: last.name, createdDate: last.createdDate },
    createdDate: first.createdDate,
  };
}
