import type { JourneySession } from '../../contract/journey-session.js';
import { readProperty } from '../path/read-path.js';

/** What the backend itself has projected for a name; `undefined` where it has nothing. */
export function backendValue({ attributes, attributeLists }: JourneySession, name: string): unknown {
  return readProperty(attributes, name) ?? readProperty(attributeLists, name) ?? undefined;
}
