import type { JourneyClientOptions } from './client-options.js';
import { connect } from './connect.js';
import type { JourneyClient } from './journey-client.js';
import { pathSegment } from './path-segment.js';
import { readEvents } from './read-events.js';
import { readItem } from './read-item.js';
import { readSessions } from './read-sessions.js';
import { sessionReader } from './session-reader.js';
import { subscribeLater } from './subscribe-later.js';
import { writeLater } from './write-later.js';

export type { JourneyClientOptions } from './client-options.js';

/**
 * A client of one Journey backend (or of Genesys Cloud, whose read endpoints are the same).
 * Throws a `TypeError` at once for a base URL that is neither https nor on loopback.
 */
export function createJourneyClient(options: JourneyClientOptions): JourneyClient {
  const connection = connect(options);
  const { live = {} } = options;
  return {
    sessions: (customer, options) => readSessions(connection, customer, options),
    session: async (id, { signal } = {}) =>
      readItem(
        connection,
        { purpose: 'Reading a session', path: `api/v2/journey/sessions/${pathSegment('sessionId', id)}`, signal },
        sessionReader,
      ),
    events: (sessionId, options) => readEvents(connection, sessionId, options),
    subscribe: (customer, handlers) => subscribeLater(connection, live, customer, handlers),
    ...writeLater(connection),
  };
}
