import { delay, getResponse, http, HttpResponse, type HttpHandler } from 'msw';
import { alterAnswer } from './alter-answer.js';
import type { Fault } from './fault.js';
import { faultScript } from './fault-script.js';
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
  /** What goes wrong, and when; nothing where absent. */
  readonly faults?: readonly Fault[];
  /** Milliseconds between two comments of a silent stream; 10,000 where absent. */
  readonly heartbeat?: number;
}

/** MSW request handlers, for browser and Node, of every call of the Journey API. */
export function createHandlers(backend: JourneyBackend, options: HandlerOptions = {}): HttpHandler[] {
  const { baseUrl = '*', token, latency = 0, faults = [], heartbeat = 10_000 } = options;
  const api = `${baseUrl.replace(/\/+$/, '')}/api/v2`;
  const faultsOf = faultScript(faults);
  const handlers = [
    ...readHandlers(backend, api),
    ...ingestHandlers(backend, api),
    ...libraryHandlers(backend, api),
    ...streamHandlers(backend, api, heartbeat),
  ];
  const gate = http.all(`${api}/*`, async ({ request }) => {
    if (latency > 0) await delay(latency);
    const befalling = faultsOf(request);
    for (const fault of befalling) {
      if (fault.kind === 'latency') await delay(fault.milliseconds);
      if (fault.kind === 'dropped') return HttpResponse.error();
      if (fault.kind === 'status') return failure(fault.status, fault.retryAfter);
    }
    if (token !== undefined && request.headers.get('authorization') !== `Bearer ${token}`) {
      return problem(new RequestError(401, 'bad.credentials', 'Give a bearer token in the Authorization header.'));
    }
    if (befalling.length === 0) return undefined;
    let answer = await getResponse(handlers, request);
    for (const fault of befalling) answer &&= await alterAnswer(answer, fault);
    return answer;
  });
  return [gate, ...handlers];
}

function failure(status: number, retryAfter?: number | string): Response {
  const headers = retryAfter === undefined ? undefined : { 'retry-after': String(retryAfter) };
  return problem(new RequestError(status, `scripted.${status}`, `Scripted answer ${status}.`), headers);
}
