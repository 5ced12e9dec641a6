import { decodeSession } from '../contract/decode-session.js';
import type { JourneySession } from '../contract/journey-session.js';
import { sessionSchema, type WireSession } from '../contract/session-schema.js';
import type { ItemReader } from './item-reader.js';

export const sessionReader: ItemReader<WireSession, JourneySession> = {
  what: 'session',
  schema: sessionSchema,
  decode: decodeSession,
};
