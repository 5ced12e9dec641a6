import { compareEvents } from '../contract/compare-events.js';
import type { WireEvent } from '../contract/event-schema.js';
import type { SessionType } from '../contract/library/session-type.js';
import type { WireSession } from '../contract/session-schema.js';
import { SessionSummary } from './session-summary.js';
import type { StoredEvent } from './stored-event.js';

/** A session as the backend keeps it. */
export interface StoredSession {
  readonly id: string;
  readonly type: string;
  readonly externalId: string;
  readonly customerId: string;
  readonly customerIdType: string;
  /** In order. */
  readonly events: StoredEvent[];
  /** Absent until it is asked for, and again when an event came that is not the newest. */
  summary?: SessionSummary;
}

/** Puts an event in its place in time. */
export function insertEvent(session: StoredSession, event: StoredEvent): void {
  const { events } = session;
  let at = events.length;
  while (at > 0 && compareEvents(events[at - 1] as StoredEvent, event) > 0) at--;
  if (at < events.length) session.summary = undefined;
  events.splice(at, 0, event);
}

export const sessionReference = ({ id, type }: { readonly id: string; readonly type: string }) => ({
  id,
  type,
  selfUri: `/api/v2/journey/sessions/${encodeURIComponent(id)}`,
});

/** A session on the wire, summed up as its template says. At least one event. */
export function wireSession(session: StoredSession, template: SessionType | undefined): WireSession {
  const { id, type, externalId, customerId, customerIdType, events } = session;
  const first = events[0] as StoredEvent;
  const last = events.at(-1) as StoredEvent;
  if (session.summary?.type !== template) session.summary = undefined;
  const { attributes, attributeLists } = (session.summary ??= new SessionSummary(template)).update(events);
  return {
    id,
    type,
    externalId,
    customerId,
    customerIdType,
    attributes,
    attributeLists,
    eventCount: events.length,
    lastEvent: { id: last.id, eventName: last.eventName, createdDate: last.createdDate },
    createdDate: first.createdDate,
    selfUri: sessionReference(session).selfUri,
  };
}

/** An event on the wire. */
export function wireEvent(session: StoredSession, event: StoredEvent): WireEvent {
  const { customerId, customerIdType } = session;
  const { id, eventName, attributes, createdDate, receivedDate } = event;
  return {
    id,
    correlationId: id,
    customerId,
    customerIdType,
    session: sessionReference(session),
    eventType: eventName,
    createdDate,
    receivedDate,
    customEvent: { eventName, attributes, traits: {} },
  };
}
