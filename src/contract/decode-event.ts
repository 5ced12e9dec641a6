import { decodeAttributes } from './decode-attribute.js';
import type { WireEvent } from './event-schema.js';
import type { EventKind, JourneyEvent } from './journey-event.js';

const members = {
  customEvent: 'custom',
  webEvent: 'web',
  appEvent: 'app',
  webActionEvent: 'action',
  segmentAssignmentEvent: 'segment',
  outcomeAchievedEvent: 'outcome',
} as const satisfies Record<string, EventKind>;

/** Reads an event of the wire, already validated by `eventSchema`. Traits stand beside the attributes; an attribute wins. */
export function decodeEvent(wire: WireEvent): JourneyEvent {
  const member = (Object.keys(members) as (keyof typeof members)[]).find((name) => wire[name]);
  const named = member && (wire[member] as WireEvent['webEvent']);
  return {
    id: wire.id,
    sessionId: wire.session?.id ?? '',
    sessionType: wire.session?.type ?? '',
    name: named?.eventName || wire.eventType || 'unknown',
    createdDate: wire.createdDate,
    ...(wire.receivedDate ? { receivedDate: wire.receivedDate } : {}),
    ...(wire.customerId ? { customerId: wire.customerId } : {}),
    ...(wire.customerIdType ? { customerIdType: wire.customerIdType } : {}),
    attributes: Object.assign(decodeAttributes(named?.traits), decodeAttributes(named?.attributes)),
    kind: member ? members[member] : 'unknown',
  };
}
