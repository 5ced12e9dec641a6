import { encodeAttributes } from './encode-attribute.js';
import type { WireEvent } from './event-schema.js';
import type { EventKind, JourneyEvent } from './journey-event.js';

const members: Record<EventKind, string | undefined> = {
  custom: 'customEvent',
  web: 'webEvent',
  app: 'appEvent',
  action: 'webActionEvent',
  segment: 'segmentAssignmentEvent',
  outcome: 'outcomeAchievedEvent',
  unknown: undefined,
};

/** Writes an event in the wire's form. `decodeEvent(encodeEvent(e))` equals `e`. */
export function encodeEvent(event: JourneyEvent): WireEvent {
  const member = members[event.kind];
  const named = { eventName: event.name, attributes: encodeAttributes(event.attributes) };
  return {
    id: event.id,
    correlationId: event.id,
    customerId: event.customerId,
    customerIdType: event.customerIdType,
    session: {
      id: event.sessionId,
      type: event.sessionType,
      selfUri: `/api/v2/journey/sessions/${encodeURIComponent(event.sessionId)}`,
    },
    eventType: event.name,
    createdDate: event.createdDate,
    receivedDate: event.receivedDate,
    ...(member ? { [member]: named } : {}),
  };
}
