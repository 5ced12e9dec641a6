import type { JourneyClientOptions } from './client-options.js';
import { connect } from './connect.js';
import type { JourneyClient } from './journey-client.js';
import { pathSegment } from './path-segment.js';
import { readEvents } from './read-events.js';
import { readItem } from './read-item.js';
import { readSessions } from './read-sessions.js';
import { sendEvent } from './send-event.js';
import { sendEvents } from './send-events.js';
import { sessionReader } from './session-reader.js';
import { subscribeLater } from './subscribe-later.js';
import { eventTypeReader } from './types/event-type-reader.js';
import { readLibrary } from './types/read-library.js';
import { sessionTypeReader } from './types/session-type-reader.js';
import { typeCallsOf } from './types/type-calls-of.js';

export type { JourneyClientOptions } from './client-options.js';

/**
 * A client of one Journey backend (or of Genesys Cloud, whose read endpoints are the same).
 * Throws a `TypeError` at once for a base URL that is neither https nor on loopback.
 */
export function createJourneyClient(options: JourneyClientOptions): JourneyClient {
  const connection = connect(options);
  const { live = {} } = options;
  const sessionTypes = typeCallsOf(connection, 'api/v2/journey/sessiontypes', sessionTypeReader);
  const eventTypes = typeCallsOf(connection, 'api/v2/journey/eventtypes', eventTypeReader);
  return {
    sessions: (customer, options) => readSessions(connection, customer, options),
    session: async (id, { signal } = {}) =>
      readItem(
        connection,
        { purpose: 'Reading a session', path: `api/v2/journey/sessions/${pathSegment('sessionId', id)}`, signal },
        sessionReader,
      ),
    events: (sessionId, options) => readEvents(connection, sessionId, options),
    sessionTypes,
    eventTypes,
    library: (options) => readLibrary(sessionTypes, eventTypes, options),
    subscribe: (customer, handlers) => subscribeLater(connection, live, customer, handlers),
    sendEvent: (event, options) => sendEvent(connection, event, options),
    sendEvents: (events, options) => sendEvents(connection, events, options),
  };
}
