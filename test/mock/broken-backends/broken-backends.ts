import type { Alteration } from './altered-fetch.js';

interface BrokenBackend {
  /** What it does wrong. */
  readonly fault: string;
  /** The check that must see it. */
  readonly seenBy: string;
  /** Made anew for every run: some remember. */
  readonly alteration: () => Alteration;
}

const without =
  (name: string) =>
  ({ [name]: _, ...rest }: Record<string, unknown>) =>
    rest;

const broken = (fault: string, seenBy: string, alteration: () => Alteration): BrokenBackend => ({
  fault,
  seenBy,
  alteration,
});

/** Backends that break one rule each: the conformance suite must fail on every one. */
export const brokenBackends: readonly BrokenBackend[] = [
  broken('ignores pageSize', 'read-sessions-page-size', () => ({
    url: (url) => url.searchParams.set('pageSize', '200'),
  })),
  broken('never says that there is more', 'read-events-once', () => ({ answer: without('nextUri') })),
  broken('starts again at every cursor', 'read-events-once', () => ({
    url: (url) => url.searchParams.delete('after'),
  })),
  broken('ignores eventType', 'read-events-type', () => ({ url: (url) => url.searchParams.delete('eventType') })),
  broken('takes any cursor for the first page', 'read-events-bad-cursor', () => ({
    url: (url) => url.searchParams.get('after')?.startsWith('none') && url.searchParams.delete('after'),
  })),
  broken('answers an unknown session with an empty one', 'read-session-unknown', () => ({
    response: (answer) => (answer.status === 404 ? Response.json({}) : answer),
  })),
  broken('answers errors as text', 'read-problem-body', () => ({
    response: (answer) => (answer.status >= 400 ? new Response('No.', answer) : answer),
  })),
  broken('answers values as numbers', 'read-events-strings', () => ({
    answer: (object) => (typeof object.value === 'string' ? { ...object, value: 7 } : object),
  })),
  broken('counts one event too few', 'read-session-event-count', () => ({
    answer: (object) =>
      typeof object.eventCount === 'number' ? { ...object, eventCount: object.eventCount - 1 } : object,
  })),
  broken('shows two kinds for one event', 'read-events-kind', () => ({
    answer: (object) => (object.customEvent ? { ...object, webEvent: object.customEvent } : object),
  })),
  broken('counts a repeated event again', 'ingest-repeated-nothing', () => ({ body: without('id') })),
  broken('takes arrival for order', 'ingest-late-event-value', () => {
    let second = 0;
    return { body: (body) => ({ ...body, createdDate: new Date(++second * 1000).toISOString() }) };
  }),
  broken('ignores order', 'ingest-order-desc', () => ({ url: (url) => url.searchParams.delete('order') })),
  broken('puts all types into one session', 'ingest-other-sessionType', () => ({
    body: (body) => ({ ...body, sessionType: 'delivery' }),
  })),
  broken('knows customers by their id alone', 'ingest-other-customerIdType', () => ({
    body: (body) => ({ ...body, customerIdType: 'email' }),
  })),
  broken('lets null erase a value', 'ingest-null-value', () => ({
    body: (body) => JSON.parse(JSON.stringify(body).replaceAll('"value":null', '"value":""')),
  })),
  broken('loses empty texts', 'ingest-falsy-values', () => ({
    body: (body) => JSON.parse(JSON.stringify(body).replaceAll('"value":""', '"value":null')),
  })),
  broken('mends event names', 'ingest-names-refused', () => ({
    body: (body) => ({
      ...body,
      eventName:
        String(body.eventName)
          .replace(/[^\w.-]/g, '_')
          .slice(0, 255) || 'unnamed',
    }),
  })),
  broken('loses attributes named __proto__', 'ingest-attribute-proto', () => ({
    body: (body) => JSON.parse(JSON.stringify(body).replaceAll('"__proto__":', '"proto":')),
  })),
  broken('does not say which field is wrong', 'ingest-without-customerId', () => ({
    answer: (object) => ('details' in object ? { ...object, details: [] } : object),
  })),
  broken('refuses a whole list for one bad event', 'ingest-bulk-partial', () => ({
    response: async (answer, request) => {
      if (!request.url.endsWith('/bulk') || answer.status !== 202) return answer;
      const body = await answer.json();
      return Response.json(body, { status: body.unprocessedEvents.length > 0 ? 400 : 202 });
    },
  })),
  broken('takes a change of a stale version', 'library-session-type-stale', () => ({
    response: (answer, request) => (request.method === 'PATCH' && answer.status === 409 ? Response.json({}) : answer),
  })),
  broken('lets a type be renamed', 'library-event-type-rename', () => ({
    response: (answer, request) => (request.method === 'PATCH' && answer.status === 400 ? Response.json({}) : answer),
  })),
  broken('lists event types of every session type', 'library-event-types-of-session-type', () => ({
    url: (url) => url.searchParams.delete('sessionType'),
  })),
  broken('streams without ids', 'live-ids', () => ({ stream: (text) => text.replaceAll(/^id: .*\n/gm, '') })),
  broken('does not resume', 'live-resume', () => ({ headers: (headers) => headers.delete('last-event-id') })),
  broken('resumes from the beginning', 'live-resume', () => ({
    headers: (headers) => headers.has('last-event-id') && headers.set('last-event-id', '0'),
  })),
  broken('is silent when nothing happens', 'live-heartbeat', () => ({
    stream: (text) => text.replaceAll(/^: .*\n\n/gm, ''),
  })),
  broken('tells events only', 'live-session', () => ({
    stream: (text) => text.replaceAll('event: session', 'event: other'),
  })),
  broken('has no stream', 'live-opens', () => ({
    response: (answer, request) => (request.url.endsWith('/stream') ? new Response(null, { status: 501 }) : answer),
  })),
];
