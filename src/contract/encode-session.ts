import { encodeAttributes } from './encode-attribute.js';
import type { JourneySession } from './journey-session.js';
import type { WireSession } from './session-schema.js';

/** Writes a session in the wire's form. `decodeSession(encodeSession(s))` equals `s`. */
export function encodeSession(session: JourneySession): WireSession {
  return {
    ...session,
    divisionIds: session.divisionIds ? [...session.divisionIds] : undefined,
    attributes: encodeAttributes(session.attributes),
    attributeLists: encodeAttributes(session.attributeLists),
  } as WireSession;
}
