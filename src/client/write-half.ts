import type { Connection } from './connection.js';
import type { JourneyClient } from './journey-client.js';
import { sendEvent } from './sending/send-event.js';
import { sendEvents } from './sending/send-events.js';
import { eventTypeReader } from './types/event-type-reader.js';
import { readLibrary } from './types/read-library.js';
import { sessionTypeReader } from './types/session-type-reader.js';
import { typeCallsOf } from './types/type-calls-of.js';

/** The calls that a widget which only shows a customer does not make. */
export type WriteHalf = Pick<JourneyClient, 'sendEvent' | 'sendEvents' | 'sessionTypes' | 'eventTypes' | 'library'>;

/** Sending events, and keeping types and the Session Library. */
export function writeHalf(connection: Connection): WriteHalf {
  const sessionTypes = typeCallsOf(connection, 'api/v2/journey/sessiontypes', sessionTypeReader);
  const eventTypes = typeCallsOf(connection, 'api/v2/journey/eventtypes', eventTypeReader);
  return {
    sendEvent: (event, options) => sendEvent(connection, event, options),
    sendEvents: (events, options) => sendEvents(connection, events, options),
    sessionTypes,
    eventTypes,
    library: (options) => readLibrary(sessionTypes, eventTypes, options),
  };
}
