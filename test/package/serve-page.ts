import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';

export interface Page {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
  css: 'text/css',
};

/**
 * A host's web server on loopback: pages by their path, the files of `root` beside them, and a Journey backend under `/api/v2`.
 * A page may say `ORIGIN` where its own address belongs.
 */
export async function servePage(pages: Readonly<Record<string, Page>>, backend?: typeof fetch, root = 'dist') {
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', origin);
    if (backend && pathname.startsWith('/api/v2')) return pass(request, response, backend);
    const page = pages[pathname];
    if (page) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers });
      return response.end(page.html.replaceAll('ORIGIN', origin));
    }
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    const path = pathname === '/' ? '/index.html' : pathname;
    const type = types[path.split('.').at(-1) ?? ''];
    const content = type && (await readFile(`${root}${path}`).catch(() => undefined));
    response.writeHead(content ? 200 : 404, content ? { 'content-type': type } : {});
    response.end(content);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function pass(request: IncomingMessage, response: ServerResponse, backend: typeof fetch): Promise<void> {
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  const answer = await backend(new URL(request.url as string, 'http://localhost'), {
    headers: request.headers as Record<string, string>,
    signal: gone.signal,
  });
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  if (answer.body)
    Readable.fromWeb(answer.body as never)
      .on('error', () => response.destroy())
      .pipe(response);
  else response.end();
}
