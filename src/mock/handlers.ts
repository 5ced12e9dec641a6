import { delay, http, type HttpHandler } from 'msw';
import { problem } from './handlers/answer.js';
import { ingestHandlers } from './handlers/ingest-handlers.js';
import { libraryHandlers } from './handlers/library-handlers.js';
import { readHandlers } from './handlers/read-handlers.js';
import { streamHandlers } from './handlers/stream-handlers.js';
import type { JourneyBackend } from './journey-backend.js';
import { RequestError } from './request-error.js';

export interface HandlerOptions {
  /** Origin and path prefix of the API; any origin where absent. */
  readonly baseUrl?: string;
  /** Asked for as a bearer token; none is asked for where absent. */
  readonly token?: string;
  /** Milliseconds before every answer; 0 where absent. */
  readonly latency?: number;
  /** Milliseconds between two comments of a silent stream; 10,000 where absent. */
  readonly heartbeat?: number;
}

/** MSW request handlers, for browser and Node, of every call of the Journey API. */
export function createHandlers(backend: JourneyBackend, options: HandlerOptions = {}): HttpHandler[] {
  const { baseUrl = '*', token, latency = 0, heartbeat = 10_000 } = options;
  const api = `${baseUrl.replace(/\/+$/, '')}/api/v2`;
  const gate = http.all(`${api}/*`, async ({ request }) => {
    if (latency > 0) await delay(latency);
    if (token !== undefined && request.headers.get('authorization') !== `Bearer ${token}`) {
      return problem(new RequestError(401, 'bad.credentials', 'Give a bearer token in the Authorization header.'));
    }
    return undefined;
  });
  return [
    gate,
    ...readHandlers(backend, api),
    ...ingestHandlers(backend, api),
    ...libraryHandlers(backend, api),
    ...streamHandlers(backend, api, heartbeat),
  ];
}
