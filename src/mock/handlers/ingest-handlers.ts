import { http, type HttpHandler } from 'msw';
import type { CustomEventRequest } from '../../contract/custom-event-request.js';
import type { JourneyBackend } from '../journey-backend.js';
import { RequestError } from '../request-error.js';
import { answer, readJson } from './answer.js';

const maxBulk = 200;

/** Sending one custom event, and up to 200 at once. */
export function ingestHandlers(backend: JourneyBackend, api: string): HttpHandler[] {
  const accept = (json: unknown) => backend.receive(json as CustomEventRequest);
  return [
    http.post(`${api}/journey/customevents`, ({ request }) => answer(async () => accept(await readJson(request)), 202)),
    http.post(`${api}/journey/customevents/bulk`, ({ request }) =>
      answer(async () => {
        const events = await readJson(request);
        if (!Array.isArray(events))
          throw new RequestError(400, 'bad.request', 'The body is not a list of custom events.');
        if (events.length > maxBulk) throw new RequestError(400, 'bad.request', `More than ${maxBulk} custom events.`);
        return { unprocessedEvents: events.flatMap((event, index) => refusal(() => accept(event), event, index)) };
      }, 202),
    ),
  ];
}

function refusal(accept: () => void, event: unknown, requestIndex: number) {
  try {
    accept();
    return [];
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    return [{ event, requestIndex, isRetryable: false, errorMessage: error.message }];
  }
}
