import { eventTypeSchema } from '../contract/library/event-type.js';
import { isFlatEventType, readFlatEventType } from '../contract/library/flat-event-type.js';
import { sessionTypeSchema, type SessionType } from '../contract/library/session-type.js';
import type { OwnedEventType } from './library-store.js';
import { fieldsOf } from './read-custom-event.js';
import { RequestError } from './request-error.js';

type Members = Readonly<Record<string, unknown>>;

/** Reads the body of a session type. @throws RequestError 400 with the fields at fault. */
export function readSessionType(body: Members): SessionType {
  return checked(sessionTypeSchema.safeParse(own(body)), 'session type');
}

/** Reads the body of an event type, in our shape or the original's flat one. @throws RequestError 400 */
export function readEventType(body: Members): OwnedEventType {
  const { sessionType, ...type } = own(isFlatEventType(body) ? readFlatEventType(body) : body);
  if (sessionType !== undefined && typeof sessionType !== 'string') {
    throw new RequestError(400, 'bad.request', 'Not an event type: sessionType.', ['sessionType']);
  }
  return {
    ...checked(eventTypeSchema.safeParse(type), 'event type'),
    ...(sessionType === undefined ? {} : { sessionType }),
  };
}

/** @throws RequestError 400 when the body is no JSON object. */
export function asMembers(json: unknown): Members {
  if (typeof json === 'object' && json !== null && !Array.isArray(json)) return json as Members;
  throw new RequestError(400, 'bad.request', 'The body is not an object.');
}

/** Without what is the backend's own; `null` takes a member away. */
function own({ id: _id, version: _version, selfUri: _selfUri, ...members }: Members): Members {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null));
}

interface Parsed<Type> {
  readonly success: boolean;
  readonly data?: Type;
  readonly error?: { readonly issues: Parameters<typeof fieldsOf>[0] };
}

function checked<Type>({ data, error }: Parsed<Type>, what: string): Type {
  if (!error) return data as Type;
  const fields = fieldsOf(error.issues);
  throw new RequestError(400, 'bad.request', `Not a ${what}: ${fields.join(', ')}.`, fields);
}
