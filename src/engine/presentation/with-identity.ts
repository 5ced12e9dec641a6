import type { JourneySession } from '../../contract/journey-session.js';

/** The session, with an id and a type: a host without types may leave them out. @throws TypeError where there is no session at all. */
export function withIdentity(session: JourneySession): JourneySession {
  if (typeof session !== 'object' || session === null)
    throw new TypeError(`presentSession: the session is ${String(session)}; give { session, events?, library? }.`);
  const { id, type } = session;
  return typeof id === 'string' && typeof type === 'string'
    ? session
    : { ...session, id: String(id ?? ''), type: String(type ?? '') };
}
