import { decodeEvent } from '../contract/decode-event.js';
import { eventSchema, type WireEvent } from '../contract/event-schema.js';
import type { JourneyEvent } from '../contract/journey-event.js';
import type { ItemReader } from './item-reader.js';

export const eventReader: ItemReader<WireEvent, JourneyEvent> = {
  what: 'event',
  schema: eventSchema,
  decode: decodeEvent,
};
