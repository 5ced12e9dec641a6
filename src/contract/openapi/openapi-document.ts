import { operationOf } from './openapi-call.js';
import { openapiCalls } from './openapi-calls.js';
import { openapiExamples } from './openapi-examples.js';
import { type JsonSchema, openapiSchemas, schemaRef } from './openapi-schemas.js';

/** The Journey API as an OpenAPI 3.1 document. `version`: the library's own. */
export function openapiDocument(version: string): JsonSchema {
  const paths: Record<string, Record<string, JsonSchema>> = {};
  for (const call of openapiCalls) (paths[call.path] ??= {})[call.method] = operationOf(call);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Journey API',
      version,
      summary: 'What journey-widgets needs of a backend.',
      description:
        'A backend may claim levels: `read` (Genesys Cloud is one), `ingest`, `library`, `live`. `npx journey-widgets conformance <base-url>` checks them.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: 'http://127.0.0.1:4010', description: 'npx journey-widgets serve' }],
    security: [{ bearer: [] }, {}],
    tags: [
      { name: 'read', description: 'Sessions by contact or by customer, one session, its events.' },
      { name: 'ingest', description: 'Custom events of other systems.' },
      { name: 'library', description: 'Session types and event types.' },
      { name: 'live', description: 'News as it comes.' },
    ],
    paths,
    components: {
      schemas: openapiSchemas(),
      parameters,
      responses: Object.fromEntries(
        Object.entries(failures).map(([status, why]) => [`Problem${status}`, problem(status, why)]),
      ),
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', description: 'Never in the address.' } },
    },
  };
}

const inPath = (name: string, description: string, example: string) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string' },
  example,
});

const inQuery = (name: string, description: string, schema: JsonSchema) => ({ name, in: 'query', description, schema });

const parameters = {
  contactId: inPath('contactId', 'The external contact.', 'contact-gwen-brown'),
  customerIdType: inPath('customerIdType', 'What the id is: `cookie`, `email`, `phone`, …', 'email'),
  customerId: inPath('customerId', 'The customer.', 'gwen.brown@example.com'),
  sessionId: inPath('sessionId', 'The session.', openapiExamples.session.id),
  typeId: inPath('typeId', 'The session type or event type.', openapiExamples.eventType.id),
  pageSize: inQuery('pageSize', 'At most so many.', { type: 'integer', minimum: 1, maximum: 200, default: 25 }),
  pageNumber: inQuery('pageNumber', 'Which page.', { type: 'integer', minimum: 1, default: 1 }),
  after: inQuery('after', 'The cursor, out of `nextUri`.', { type: 'string' }),
  includeMerged: inQuery('includeMerged', 'Sessions of merged contacts too.', { type: 'boolean', default: false }),
  eventType: inQuery('eventType', 'Only these, by comma.', { type: 'string' }),
  order: inQuery('order', '`desc`: newest first.', { type: 'string', enum: ['asc', 'desc'] }),
  sessionType: inQuery('sessionType', 'Only those of this session type.', { type: 'string' }),
  'Last-Event-ID': {
    name: 'Last-Event-ID',
    in: 'header',
    description: 'Resume after this message.',
    schema: { type: 'string' },
  },
};

const failures: Readonly<Record<string, string>> = {
  400: 'Something is wrong with the request; `details` name the fields.',
  401: 'No token, or not a valid one.',
  403: 'The token does not allow this.',
  404: 'There is no such thing.',
  405: 'There is no such call.',
  409: 'It exists already, or was changed meanwhile.',
  413: 'The body is too large.',
  429: 'Too many calls; come back after `Retry-After`.',
  500: 'The backend failed.',
  501: 'This backend does not do that.',
};

function problem(status: string, description: string): JsonSchema {
  const example = { ...openapiExamples.problem, status: Number(status), message: description, details: [] };
  const retryAfter = { 'Retry-After': { description: 'Seconds, or an HTTP date.', schema: { type: 'string' } } };
  return {
    description,
    ...(status === '429' ? { headers: retryAfter } : {}),
    content: { 'application/json': { schema: schemaRef('Problem'), example } },
  };
}
