import type { JourneySession } from '../contract/journey-session.js';
import { tellOnce } from '../controllers/tell-once.js';

/** The session a host has set; undefined for what is none. */
export function sessionGiven(tag: string, session: JourneySession | null | undefined): JourneySession | undefined {
  if (session?.id) return session;
  if (session !== undefined && session !== null) tellOnce('session', `${tag}: session is { id, type, attributes, … }.`);
  return undefined;
}
