import { decodeAttributes } from './decode-attribute.js';
import type { JourneySession } from './journey-session.js';
import type { WireSession } from './session-schema.js';
import { withoutNulls } from './without-nulls.js';

/** Reads a session of the wire, already validated by `sessionSchema`. */
export function decodeSession(wire: WireSession): JourneySession {
  return {
    ...withoutNulls({
      ...wire,
      externalContact: wire.externalContact && withoutNulls(wire.externalContact),
      lastEvent: wire.lastEvent && withoutNulls(wire.lastEvent),
    }),
    id: wire.id,
    type: wire.type,
    createdDate: wire.createdDate,
    eventCount: wire.eventCount ?? 0,
    attributes: decodeAttributes(wire.attributes),
    attributeLists: decodeAttributes(wire.attributeLists),
  } as JourneySession;
}
