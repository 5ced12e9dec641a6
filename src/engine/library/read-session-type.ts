import type { SessionType } from '../../contract/library/session-type.js';
import { parseLibrary } from './parse-library.js';
import { plainCopy } from './plain-copy.js';

const nothing: SessionType = { name: '' };
const known = new WeakMap<SessionType, SessionType>();

/** A session type as a host wrote it, without what is wrong in it. Read once, however often it is given. Never throws. */
export function readSessionType(type: SessionType): SessionType {
  if (typeof type !== 'object' || type === null) return nothing;
  let read = known.get(type);
  if (!read) known.set(type, (read = parsed(type)));
  return read;
}

/** Says that a session type needs no reading: it is made of a library's parts. */
export function isReadAlready(type: SessionType): SessionType {
  known.set(type, type);
  return type;
}

function parsed(type: SessionType): SessionType {
  try {
    const plain = plainCopy(type, []) as object;
    // a projection needs no name
    return parseLibrary({ sessionTypes: [{ ...plain, name: 'any' }] }).library.sessionTypes?.[0] ?? nothing;
  } catch {
    // beyond 1 MiB, or a proxy that refuses
    return nothing;
  }
}
