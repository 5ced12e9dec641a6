import { http, type HttpHandler } from 'msw';
import type { CustomerReference } from '../../client/customer-reference.js';
import type { JourneyBackend } from '../journey-backend.js';
import { RequestError } from '../request-error.js';
import { answer, notFound } from './answer.js';
import { cursorPage } from './cursor-page.js';

/** Sessions of a customer or contact, one session, events of a session. */
export function readHandlers(backend: JourneyBackend, api: string): HttpHandler[] {
  const sessions = (request: Request, customer: CustomerReference) =>
    answer(() => {
      const url = new URL(request.url);
      return cursorPage(url, backend.sessions(customer, { includeMerged: readFlag(url, 'includeMerged') }));
    });
  return [
    http.get<{ contactId: string }>(
      `${api}/externalcontacts/contacts/:contactId/journey/sessions`,
      ({ request, params }) => sessions(request, params),
    ),
    http.get<{ customerIdType: string; customerId: string }>(
      `${api}/journey/customers/:customerIdType/:customerId/sessions`,
      ({ request, params }) => sessions(request, params),
    ),
    http.get<{ sessionId: string }>(`${api}/journey/sessions/:sessionId`, ({ params }) =>
      answer(() => backend.session(params.sessionId) ?? fail('session')),
    ),
    http.get<{ sessionId: string }>(`${api}/journey/sessions/:sessionId/events`, ({ request, params }) =>
      answer(() => {
        const url = new URL(request.url);
        const { id } = backend.session(params.sessionId) ?? fail('session');
        return cursorPage(url, chosen(url, backend.events(id)));
      }),
    ),
  ];
}

function chosen<Event extends { eventType?: string | null }>(url: URL, events: readonly Event[]): readonly Event[] {
  const order = url.searchParams.get('order') ?? 'asc';
  if (order !== 'asc' && order !== 'desc')
    throw new RequestError(400, 'bad.request', 'Give asc or desc: order.', ['order']);
  const types = url.searchParams.get('eventType')?.split(',');
  const wanted = types ? events.filter((event) => types.includes(event.eventType ?? '')) : events;
  return order === 'desc' ? wanted.toReversed() : wanted;
}

/** @throws RequestError 400 for anything but `true` and `false` */
function readFlag(url: URL, name: string): boolean {
  const text = url.searchParams.get(name) ?? 'false';
  if (text === 'true' || text === 'false') return text === 'true';
  throw new RequestError(400, 'bad.request', `Give true or false: ${name}.`, [name]);
}

function fail(what: string): never {
  throw notFound(what);
}
