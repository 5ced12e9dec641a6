import type { Connection } from './connection.js';
import { JourneyError } from './journey-error.js';
import type { JourneyRequest } from './journey-request.js';
import { orAborted } from './or-aborted.js';
import { readToken } from './read-token.js';

/** Sends a request and answers as soon as the headers are there. A 401 makes a token function speak once more. */
export async function openAnswer(
  connection: Connection,
  request: JourneyRequest,
  signal: AbortSignal,
): Promise<Response> {
  const token = await readToken(connection, false, signal);
  const answer = await fetchOnce(connection, request, token, signal);
  if (answer.status !== 401 || typeof connection.token !== 'function') return answer;
  void answer.body?.cancel().catch(() => undefined);
  return fetchOnce(connection, request, await readToken(connection, true, signal), signal);
}

async function fetchOnce(
  connection: Connection,
  request: JourneyRequest,
  token: string | undefined,
  signal: AbortSignal,
) {
  if (signal.aborted) throw new JourneyError('aborted', 'The call was aborted.');
  const answer = connection.fetch(addressOf(connection, request), {
    method: request.method ?? 'GET',
    headers: {
      accept: 'application/json',
      ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...request.headers,
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: request.body === undefined ? undefined : JSON.stringify(request.body),
    cache: 'no-store',
    // A redirect would carry the customer's identifiers to an address nobody configured.
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    signal,
  });
  return orAborted(answer, signal);
}

function addressOf({ baseUrl }: Connection, { path, query = {} }: JourneyRequest): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) parameters.set(name, String(value));
  const text = parameters.toString();
  return baseUrl + path + (text && `?${text}`);
}
