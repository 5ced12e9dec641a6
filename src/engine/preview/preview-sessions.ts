import type { JourneyEvent } from '../../contract/journey-event.js';
import type { JourneySession } from '../../contract/journey-session.js';
import { compareEvents } from '../../contract/compare-events.js';
import { sessionOfEvents } from '../../contract/session-of-events.js';

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
  return [...found].map(([externalId, own]) => {
    const events = [...own.values()];
    // samples name their sessions as the system of record does
    return { session: { ...sessionOfEvents(events), externalId }, events };
  });
}
