import { type JsonSchema, schemaRef } from './openapi-schemas.js';

/** One call of the API, as short as it can be said. */
export interface Call {
  readonly method: 'get' | 'post' | 'patch' | 'delete';
  readonly path: string;
  /** Unique; what code generators name it. */
  readonly id: string;
  readonly tag: 'read' | 'ingest' | 'library' | 'live';
  readonly summary: string;
  readonly description?: string;
  /** Names of components. */
  readonly query?: readonly string[];
  readonly headers?: readonly string[];
  /** JSON of the request. */
  readonly body?: { readonly schema: JsonSchema; readonly example: unknown };
  readonly status: number;
  /** JSON of the answer; absent for 204. */
  readonly answer?: { readonly schema: string; readonly example: unknown };
  /** The answer is an event stream of which this is an example. */
  readonly stream?: string;
  /** Besides 401, 403, 429 and 500, which every call may answer. */
  readonly failures: readonly number[];
}

const failureRef = (status: number) => ({ $ref: `#/components/responses/Problem${status}` });

/** A call as an OpenAPI operation. */
export function operationOf(call: Call): JsonSchema {
  const { id, tag, summary, description, query = [], headers = [], body, path, status } = call;
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
  const parameters = [...inPath, ...query, ...headers].map((name) => ({ $ref: `#/components/parameters/${name}` }));
  const failures = [...call.failures, 401, 403, 429, 500].sort();
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(description === undefined ? {} : { description }),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body ? { requestBody: { required: true, content: { 'application/json': body } } } : {}),
    responses: {
      [status]: { description: status === 204 ? 'Done.' : 'What was asked for.', ...contentOf(call) },
      ...Object.fromEntries(failures.map((status) => [status, failureRef(status)])),
    },
  };
}

function contentOf({ answer, stream }: Call): JsonSchema {
  if (stream !== undefined)
    return { content: { 'text/event-stream': { schema: { type: 'string' }, example: stream } } };
  if (!answer) return {};
  return { content: { 'application/json': { schema: schemaRef(answer.schema), example: answer.example } } };
}
