import { abortScope } from './abort-scope.js';
import type { Connection } from './connection.js';
import { isJourneyError, JourneyError } from './journey-error.js';
import type { JourneyRequest } from './journey-request.js';
import { openAnswer } from './open-answer.js';
import { parseJson } from './parse-json.js';
import { readText } from './read-text.js';
import { refusal } from './refusal.js';

/** Sends one request, once, and answers its parsed JSON body; `undefined` for an empty one. Fails with a `JourneyError` only. */
export async function sendRequest(connection: Connection, request: JourneyRequest): Promise<unknown> {
  const { purpose } = request;
  const scope = abortScope(request.signal, connection.timeout);
  try {
    const answer = await openAnswer(connection, request, scope.signal);
    const text = await readText(answer, scope.signal);
    const body = parseJson(text ?? '');
    if (!answer.ok) throw refusal(purpose, answer, body, connection.now());
    if (body === undefined && text !== '') {
      const what = text === undefined ? 'was answered without end' : 'was not answered with JSON';
      throw new JourneyError('invalid-response', `${purpose} ${what}.`, { status: answer.status });
    }
    return body;
  } catch (error) {
    if (request.signal?.aborted) throw new JourneyError('aborted', `${purpose} was aborted.`);
    if (scope.expired) throw new JourneyError('timeout', `${purpose} took longer than ${connection.timeout} ms.`);
    if (isJourneyError(error)) throw error;
    // The cause is left behind: messages of fetch quote addresses and headers.
    throw new JourneyError('network', `${purpose} failed: the backend cannot be reached.`);
  } finally {
    scope.close();
  }
}
