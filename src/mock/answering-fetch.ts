import { getResponse, type HttpHandler } from 'msw';

/** A `fetch` that answers from handlers: no worker, no network; aborts and streams as the browser's does. */
export function answeringFetch(handlers: HttpHandler[], base = 'http://localhost'): typeof fetch {
  return async (input, init) => {
    const request = new Request(input instanceof Request ? input : new URL(input, base), init);
    // the caller's own: Node lets go of a request's signal once nobody holds the request
    const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined);
    signal?.throwIfAborted();
    const answer = getResponse(handlers, request);
    const response = await (signal ? Promise.race([answer, rejection(signal)]) : answer);
    if (!response) return Response.json({ message: 'No such call.', code: 'not.found', status: 404 }, { status: 404 });
    if (response.type === 'error') throw new TypeError('Failed to fetch');
    if (!response.body) return response;
    const body = response.body.pipeThrough(new TransformStream<Uint8Array, Uint8Array>(), { signal });
    return new Response(body, response);
  };
}

const rejection = (signal: AbortSignal) =>
  new Promise<never>((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true }),
  );
