import { HttpResponse } from 'msw';
import { byteLength } from '../../contract/byte-length.js';
import { RequestError } from '../request-error.js';

let contexts = 0;

/** The error body of the original: message, code, status, contextId, details with field names, errors. */
export function problem(
  { status, code, message, fields }: RequestError,
  headers: Record<string, string> = {},
): Response {
  const details = fields.map((fieldName) => ({ errorCode: code, fieldName }));
  const body = { message, code, status, contextId: `mock-${++contexts}`, details, errors: [] };
  return HttpResponse.json(body, { status, headers });
}

export const notFound = (what: string): RequestError => new RequestError(404, 'not.found', `There is no such ${what}.`);

/** Answers with what `produce` returns as JSON, or with the problem it throws. */
export async function answer(produce: () => unknown, status = 200): Promise<Response> {
  try {
    const body = await produce();
    return body === undefined ? new HttpResponse(null, { status }) : HttpResponse.json(body as never, { status });
  } catch (error) {
    if (error instanceof RequestError) return problem(error);
    throw error;
  }
}

const maxBytes = 1_048_576;

/** The JSON of a request. @throws RequestError 400 when it is not JSON, 413 beyond 1 MiB. */
export async function readJson(request: Request): Promise<unknown> {
  const text = await request.text();
  if (byteLength(text) > maxBytes)
    throw new RequestError(413, 'request.entity.too.large', 'The body is larger than 1 MiB.');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new RequestError(400, 'bad.request', 'The body is not JSON.');
  }
}
