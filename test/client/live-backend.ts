import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface StoredEvent {
  readonly id: string;
  readonly sessionId: string;
  readonly createdDate: string;
  readonly receivedDate: string;
}

/** A Journey backend over real HTTP on loopback that keeps what it is told and streams it; the test decides when a stream breaks. */
export class LiveBackend {
  readonly events: StoredEvent[] = [];
  readonly requests: { method: string; path: string; headers: IncomingMessage['headers'] }[] = [];
  readonly streams = new Set<ServerResponse>();
  /** Answers the request itself where it returns true. */
  intercept?: (request: IncomingMessage, response: ServerResponse, count: number) => boolean | undefined;
  /** Whether `Last-Event-ID` is honoured. */
  resumes = true;
  /** Whether messages are sent on the stream at all. */
  tells = true;
  honoursOrder = true;
  /** Whether sessions carry `eventCount`, and whether they carry `lastEvent`. */
  counts = true;
  namesLast = false;
  baseUrl = '';
  #server?: Server;
  #tick = Date.parse('2020-06-06T10:00:00Z');

  async start(): Promise<this> {
    this.#server = createServer((request, response) => this.#answer(request, response));
    await new Promise<void>((done) => this.#server?.listen(0, '127.0.0.1', done));
    this.baseUrl = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return this;
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((done) => this.#server?.close(done));
  }

  /** Stores an event and tells it; `late` minutes is how long before it really happened. */
  receive(id: string, sessionId = 's1', late = 0): void {
    this.#tick += 60_000;
    const receivedDate = new Date(this.#tick).toISOString();
    const event = { id, sessionId, createdDate: new Date(this.#tick - late * 60_000).toISOString(), receivedDate };
    this.events.push(event);
    if (this.tells) for (const stream of this.streams) this.write(stream, event);
  }

  write(stream: ServerResponse, event: StoredEvent): void {
    const number = this.events.indexOf(event) + 1;
    stream.write(`event: session\ndata: ${JSON.stringify(this.#session(event.sessionId))}\n\n`);
    stream.write(`event: event\nid: ${number}\ndata: ${JSON.stringify(wire(event))}\n\n`);
  }

  drop(): void {
    for (const stream of this.streams) stream.destroy();
    this.streams.clear();
  }

  #session(id: string) {
    const events = this.events.filter(({ sessionId }) => sessionId === id);
    const last = events.at(-1);
    return {
      id,
      type: 'delivery',
      createdDate: events[0]?.createdDate,
      ...(this.counts ? { eventCount: events.length } : {}),
      ...(this.namesLast && last ? { lastEvent: { id: last.id, createdDate: last.createdDate } } : {}),
    };
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    this.requests.push({ method: request.method ?? '', path: request.url ?? '', headers: request.headers });
    if (this.intercept?.(request, response, this.requests.length)) return;
    if (pathname.endsWith('/stream')) return this.#stream(request, response);
    if (pathname.endsWith('/sessions')) {
      const ids = [...new Set(this.events.map(({ sessionId }) => sessionId))];
      return json(response, { entities: ids.map((id) => this.#session(id)) });
    }
    const sessionId = /sessions\/([^/]+)\/events$/.exec(pathname)?.[1];
    const events = this.events.filter((event) => event.sessionId === sessionId);
    if (this.honoursOrder && searchParams.get('order') === 'desc') {
      events.sort((one, other) => Date.parse(other.createdDate) - Date.parse(one.createdDate));
    }
    const from = Number(searchParams.get('after') ?? 0);
    const next = from + Number(searchParams.get('pageSize'));
    const nextUri = next < events.length ? `${pathname}?after=${next}` : undefined;
    json(response, { entities: events.slice(from, next).map(wire), nextUri });
  }

  #stream(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(': hello\n\n');
    const mark = Number(request.headers['last-event-id'] ?? NaN);
    if (this.resumes && this.tells)
      for (const event of this.events.slice(mark || Infinity)) this.write(response, event);
    this.streams.add(response);
    response.on('close', () => this.streams.delete(response));
  }
}

const wire = ({ sessionId, ...event }: StoredEvent) => ({
  ...event,
  session: { id: sessionId, type: 'delivery' },
  customEvent: { eventName: 'in_transit', attributes: {} },
});

export function json(
  response: ServerResponse,
  body: unknown,
  status = 200,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}
