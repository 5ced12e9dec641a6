import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { HttpHandler } from 'msw';
import { answerRequest } from '../mock/answer-request.js';

const open = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, PATCH, DELETE',
  'access-control-allow-headers': 'authorization, content-type, last-event-id, accept',
  'access-control-expose-headers': 'retry-after',
  'access-control-max-age': '600',
};

export interface HttpServer {
  /** Such as `http://127.0.0.1:4010`. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves MSW handlers over HTTP on 127.0.0.1, open to pages of any origin.
 * @param port 0 for any that is free. @throws what `listen` fails with, such as EADDRINUSE.
 */
export async function serveHandlers(handlers: HttpHandler[], port: number): Promise<HttpServer> {
  const listener = getRequestListener((request, env) => answer(handlers, request, (env as Env).outgoing), {
    overrideGlobalObjects: false,
    errorHandler: () => new Response(null, { status: 500 }),
  });
  const server = createServer((request, response) => void listener(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => close(server) };
}

interface Env {
  readonly outgoing: ServerResponse;
}

async function answer(handlers: HttpHandler[], request: Request, outgoing: ServerResponse): Promise<Response> {
  if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: open });
  const response = await answerRequest(handlers, request);
  if (response.type === 'error') {
    // a network error has no form on the wire but the end of the connection
    outgoing.destroy();
    return RESPONSE_ALREADY_SENT;
  }
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(open)) headers.set(name, value);
  return new Response(response.body, { status: response.status, headers });
}

function close(server: Server): Promise<void> {
  // streams would keep it open for ever
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
