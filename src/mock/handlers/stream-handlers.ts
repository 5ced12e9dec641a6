import { http, HttpResponse, type HttpHandler } from 'msw';
import type { CustomerReference } from '../../client/customer-reference.js';
import type { Change, JourneyBackend } from '../journey-backend.js';

/** The live streams: `session` and `event` messages with ids, resumed by `Last-Event-ID`, comments in between. */
export function streamHandlers(backend: JourneyBackend, api: string, heartbeat: number): HttpHandler[] {
  const stream = (request: Request, customer: CustomerReference) =>
    new HttpResponse(streamOf(backend, customer, request, heartbeat), {
      headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
    });
  return [
    http.get<{ contactId: string }>(
      `${api}/externalcontacts/contacts/:contactId/journey/stream`,
      ({ request, params }) => stream(request, params),
    ),
    http.get<{ customerIdType: string; customerId: string }>(
      `${api}/journey/customers/:customerIdType/:customerId/stream`,
      ({ request, params }) => stream(request, params),
    ),
  ];
}

function streamOf(backend: JourneyBackend, customer: CustomerReference, request: Request, heartbeat: number) {
  const encoder = new TextEncoder();
  let end = () => {};
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const write = (text: string) => controller.enqueue(encoder.encode(text));
      const send = (change: Change, number: number, from = 0) => {
        if (backend.owns(customer, change.sessionId)) write(messages(backend, change, number, from));
      };
      write(': connected\n\n');
      const seen = readLastId(request);
      if (seen !== undefined) backend.changes.forEach((change, index) => send(change, index + 1, seen));
      const stop = backend.onChange((change) => send(change, backend.changes.length));
      const beat = setInterval(() => write(': heartbeat\n\n'), heartbeat);
      end = () => {
        clearInterval(beat);
        stop();
      };
      // who aborted reads no more: there is nobody to tell
      request.signal.addEventListener('abort', () => end());
    },
    cancel: () => end(),
  });
}

const readLastId = (request: Request): number | undefined => {
  const text = request.headers.get('last-event-id');
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
};

/** A change is two messages, its session and its event, numbered 2n-1 and 2n; those up to `seen` are left out. */
function messages(backend: JourneyBackend, { sessionId, event }: Change, n: number, seen: number): string {
  const message = (id: number, name: string, data: unknown) =>
    id > seen ? `event: ${name}\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n` : '';
  return message(2 * n - 1, 'session', backend.session(sessionId)) + message(2 * n, 'event', event);
}
