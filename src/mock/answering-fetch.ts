import type { HttpHandler } from 'msw';
import { answerRequest } from './answer-request.js';

/** A `fetch` that answers from handlers: no worker, no network; aborts and streams as the browser's does. */
export function answeringFetch(handlers: HttpHandler[], base = 'http://localhost'): typeof fetch {
  return async (input, init) => {
    const request = new Request(input instanceof Request ? input : new URL(input, base), init);
    // the caller's own: Node lets go of a request's signal once nobody holds the request
    const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined);
    signal?.throwIfAborted();
    const response = await orAborted(answerRequest(handlers, request), signal);
    if (response.type === 'error') throw new TypeError('Failed to fetch');
    if (!response.body) return response;
    const body = response.body.pipeThrough(new TransformStream<Uint8Array, Uint8Array>(), { signal });
    return new Response(body, response);
  };
}

/** The answer, unless the signal comes first. Leaves no listener behind: a signal may outlive many calls. */
function orAborted(answer: Promise<Response>, signal: AbortSignal | null | undefined): Promise<Response> {
  if (!signal) return answer;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason as Error);
    signal.addEventListener('abort', abort, { once: true });
    answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
