import type { Call } from './openapi-call.js';
import { openapiExamples as examples } from './openapi-examples.js';
import { schemaRef } from './openapi-schemas.js';

const pageOf = (entity: object, path: string) => ({ entities: [entity], selfUri: path });

const sessions = { schema: 'SessionPage', example: pageOf(examples.session, '/api/v2/journey/…/sessions') };
const stream = {
  method: 'get',
  tag: 'live',
  headers: ['Last-Event-ID'],
  status: 200,
  stream: examples.stream,
  description:
    '`session` and `event` messages with ids, and a comment at least every 15 seconds. Answer 404, 405 or 501 where there is no stream: the widgets then poll.',
  failures: [404, 405, 501],
} as const;

const readCalls: readonly Call[] = [
  {
    method: 'get',
    path: '/api/v2/externalcontacts/contacts/{contactId}/journey/sessions',
    id: 'listSessionsOfContact',
    tag: 'read',
    summary: 'Sessions of an external contact',
    query: ['pageSize', 'after', 'includeMerged'],
    status: 200,
    answer: sessions,
    failures: [400, 404],
  },
  {
    method: 'get',
    path: '/api/v2/journey/customers/{customerIdType}/{customerId}/sessions',
    id: 'listSessionsOfCustomer',
    tag: 'read',
    summary: 'Sessions of a customer',
    description: 'An unknown customer has none.',
    query: ['pageSize', 'after', 'includeMerged'],
    status: 200,
    answer: sessions,
    failures: [400],
  },
  {
    method: 'get',
    path: '/api/v2/journey/sessions/{sessionId}',
    id: 'getSession',
    tag: 'read',
    summary: 'One session',
    status: 200,
    answer: { schema: 'Session', example: examples.session },
    failures: [404],
  },
  {
    method: 'get',
    path: '/api/v2/journey/sessions/{sessionId}/events',
    id: 'listEvents',
    tag: 'read',
    summary: 'Events of a session',
    query: ['pageSize', 'after', 'eventType', 'order'],
    status: 200,
    answer: { schema: 'EventPage', example: pageOf(examples.event, `${examples.session.selfUri}/events`) },
    failures: [400, 404],
  },
];

const ingestCalls: readonly Call[] = [
  {
    method: 'post',
    path: '/api/v2/journey/customevents',
    id: 'sendCustomEvent',
    tag: 'ingest',
    summary: 'Send one custom event',
    description: 'A repeated `id` answers the same and changes nothing.',
    body: { schema: schemaRef('CustomEventRequest'), example: examples.customEventRequest },
    status: 202,
    answer: { schema: 'Receipt', example: examples.receipt },
    failures: [400, 413],
  },
  {
    method: 'post',
    path: '/api/v2/journey/customevents/bulk',
    id: 'sendCustomEvents',
    tag: 'ingest',
    summary: 'Send up to 200 custom events',
    description: 'What is wrong is named in the answer; the rest is taken.',
    body: {
      schema: { type: 'array', maxItems: 200, items: schemaRef('CustomEventRequest') },
      example: [examples.customEventRequest],
    },
    status: 202,
    answer: { schema: 'BulkReceipt', example: examples.bulkReceipt },
    failures: [400, 413],
  },
];

const liveCalls: readonly Call[] = [
  {
    ...stream,
    path: '/api/v2/journey/customers/{customerIdType}/{customerId}/stream',
    id: 'streamCustomer',
    summary: 'Live events of a customer',
  },
  {
    ...stream,
    path: '/api/v2/externalcontacts/contacts/{contactId}/journey/stream',
    id: 'streamContact',
    summary: 'Live events of an external contact',
  },
];

interface Kind {
  readonly path: string;
  readonly name: 'SessionType' | 'EventType';
  /** With its article. */
  readonly words: string;
  readonly query: readonly string[];
  readonly example: { readonly id: string; readonly version: number };
}

function typeCalls({ path, name, words, query, example }: Kind): readonly Call[] {
  const bare = words.replace(/^an? /, '');
  const one = { path: `${path}/{typeId}`, tag: 'library' as const };
  const answer = { schema: `Stored${name}`, example };
  const version = { type: 'integer', description: 'The one that was read.' };
  const change = { type: 'object', required: ['version'], properties: { version }, additionalProperties: true };
  return [
    {
      method: 'get',
      path,
      id: `list${name}s`,
      tag: 'library',
      summary: `The ${bare}s`,
      query,
      status: 200,
      answer: { schema: `${name}Page`, example: pageOf(example, path) },
      failures: [400],
    },
    {
      method: 'post',
      path,
      id: `create${name}`,
      tag: 'library',
      summary: `Create ${words}`,
      body: { schema: schemaRef(name === 'EventType' ? 'OwnedEventType' : name), example: withoutId(example) },
      status: 201,
      answer,
      failures: [400, 409],
    },
    {
      ...one,
      method: 'get',
      id: `get${name}`,
      summary: `One ${bare}`,
      status: 200,
      answer,
      failures: [404],
    },
    {
      ...one,
      method: 'patch',
      id: `update${name}`,
      summary: `Change ${words}`,
      description: 'The body carries the `version` that was read; a stale one answers 409. The name cannot change.',
      body: { schema: change, example: { version: 1, displayName: { en: 'Delivery', de: 'Lieferung' } } },
      status: 200,
      answer,
      failures: [400, 404, 409],
    },
    {
      ...one,
      method: 'delete',
      id: `delete${name}`,
      summary: `Delete ${words}`,
      description: 'Its sessions stay, shown as of an unknown type.',
      status: 204,
      failures: [404],
    },
  ];
}

const withoutId = ({ id: _id, version: _version, ...type }: Kind['example']) => type;

/** Every call of the Journey API. */
export const openapiCalls: readonly Call[] = [
  ...readCalls,
  ...ingestCalls,
  ...typeCalls({
    path: '/api/v2/journey/sessiontypes',
    name: 'SessionType',
    words: 'a session type',
    query: ['pageNumber', 'pageSize'],
    example: examples.sessionType,
  }),
  ...typeCalls({
    path: '/api/v2/journey/eventtypes',
    name: 'EventType',
    words: 'an event type',
    query: ['sessionType', 'pageNumber', 'pageSize'],
    example: examples.eventType,
  }),
  ...liveCalls,
];
