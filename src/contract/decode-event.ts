import type { AttributeValue } from './attribute-value.js';
import { decodeAttributes } from './decode-attribute.js';
import type { WireEvent } from './event-schema.js';
import type { EventKind, JourneyEvent } from './journey-event.js';
import { subjectOf } from './subject-of.js';

const members = {
  customEvent: 'custom',
  webEvent: 'web',
  appEvent: 'app',
  webActionEvent: 'action',
  segmentAssignmentEvent: 'segment',
  outcomeAchievedEvent: 'outcome',
} as const satisfies Record<string, EventKind>;

/** The names of events that travel without one. */
const names: Partial<Record<EventKind, string>> = {
  action: 'web_action',
  segment: 'segment_assigned',
  outcome: 'outcome_achieved',
};

/**
 * Reads an event of the wire, already validated by `eventSchema`. Traits stand beside the attributes, and so does what
 * an outcome, segment or action event is about; an attribute wins.
 */
export function decodeEvent(wire: WireEvent): JourneyEvent {
  const member = (Object.keys(members) as (keyof typeof members)[]).find((name) => wire[name]);
  const kind = member ? members[member] : 'unknown';
  const told = member && wire[member];
  return {
    id: wire.id,
    sessionId: wire.session?.id ?? '',
    sessionType: wire.session?.type ?? '',
    name: told?.eventName || names[kind] || wire.eventType || 'unknown',
    createdDate: wire.createdDate,
    ...(wire.receivedDate ? { receivedDate: wire.receivedDate } : {}),
    ...(wire.customerId ? { customerId: wire.customerId } : {}),
    ...(wire.customerIdType ? { customerIdType: wire.customerIdType } : {}),
    attributes: {
      ...decodeAttributes(told?.traits),
      ...subjectOf(wire),
      ...decodeAttributes(told?.attributes),
    } as Record<string, AttributeValue>,
    kind,
  };
}
