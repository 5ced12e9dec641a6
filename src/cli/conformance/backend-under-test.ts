import { pageSchema } from '../../contract/page-schema.js';
import type { WireEvent } from '../../contract/event-schema.js';
import type { WireSession } from '../../contract/session-schema.js';
import type { Answer } from './answer.js';
import { CheckFailure } from './check-failure.js';
import type { Level } from './level.js';
import { expect } from './expect.js';

export interface BackendOptions {
  readonly baseUrl: string;
  readonly fetch: typeof fetch;
  readonly token?: string;
  readonly levels: readonly Level[];
  /** Part of every id that is invented, so that two runs do not meet. */
  readonly run: string;
  /** Someone the backend knows, for a backend that takes no events. */
  readonly customerId?: string;
  readonly customerIdType?: string;
  readonly contactId?: string;
  /** Milliseconds to wait for an answer or a live message; 5,000 where absent. */
  readonly patience?: number;
  /** Milliseconds within which a silent stream must comment; 15,000 where absent. */
  readonly heartbeat?: number;
}

export interface Init {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

interface Page<Entity> {
  readonly entities: Entity[];
  readonly nextUri?: string | null;
}

/** A Journey backend as the checks see it: calls, and ids that nobody used before. */
export class BackendUnderTest {
  readonly options: BackendOptions;
  readonly #memory = new Map<string, Promise<unknown>>();
  #count = 0;

  constructor(options: BackendOptions) {
    this.options = options;
  }

  claims(level: Level): boolean {
    return this.options.levels.includes(level);
  }

  /** An id that this run and no other uses. */
  id(word: string): string {
    return `${word}-${this.options.run}-${++this.#count}`;
  }

  /** What several checks look at is made once. */
  once<Value>(name: string, make: () => Promise<Value>): Promise<Value> {
    const made = this.#memory.get(name) ?? make();
    this.#memory.set(name, made);
    return made as Promise<Value>;
  }

  /** One request below `/api/v2`, as it is. The caller ends it. */
  open(path: string, { method = 'GET', body, headers, signal }: Init = {}): Promise<Response> {
    const { baseUrl, token, fetch } = this.options;
    return fetch(`${baseUrl.replace(/\/+$/, '')}/api/v2${path}`, {
      method,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
      signal,
    });
  }

  async call(path: string, init: Init = {}): Promise<Answer> {
    const call = `${init.method ?? 'GET'} ${path}`;
    const { patience = 5000 } = this.options;
    try {
      const response = await this.open(path, { ...init, signal: AbortSignal.timeout(patience) });
      const text = await response.text();
      return { call, status: response.status, headers: response.headers, body: parse(text) };
    } catch (error) {
      throw new CheckFailure(`${call} was not answered (${error instanceof Error ? error.message : 'no reason'})`);
    }
  }

  /** The list that a call answers. @throws CheckFailure when it is none. */
  async list<Entity = Record<string, unknown>>(path: string): Promise<Page<Entity>> {
    const answer = await this.call(path);
    expect.status(answer, 200);
    const page = pageSchema.safeParse(answer.body);
    if (!page.success) throw new CheckFailure(`${answer.call} did not answer { entities, nextUri?, selfUri }`);
    return page.data as Page<Entity>;
  }

  /** All pages of a list, by the cursors of `nextUri`. */
  async pages<Entity = Record<string, unknown>>(path: string): Promise<Entity[][]> {
    const pages: Entity[][] = [];
    for (let next: string | undefined = path; next !== undefined;) {
      const page: Page<Entity> = await this.list<Entity>(next);
      pages.push(page.entities);
      expect.that(pages.length <= 100, `${path} has no end: 100 pages were read`);
      next = page.nextUri ? withAfter(path, page.nextUri) : undefined;
    }
    return pages;
  }

  async send(event: object): Promise<Answer> {
    return this.call('/journey/customevents', { method: 'POST', body: event });
  }

  /** Sends an event that must be taken; answers its receipt. */
  async accept(event: object): Promise<{ id: string; session: { id: string; type: string; selfUri: string } }> {
    const answer = await this.send(event);
    expect.status(answer, 202);
    return answer.body as never;
  }

  sessionsPath({
    customerId,
    customerIdType,
  }: {
    readonly customerId: string;
    readonly customerIdType: string;
  }): string {
    return `/journey/customers/${encodeURIComponent(customerIdType)}/${encodeURIComponent(customerId)}/sessions`;
  }

  async session(id: string): Promise<WireSession> {
    const answer = await this.call(`/journey/sessions/${encodeURIComponent(id)}`);
    expect.status(answer, 200);
    return answer.body as WireSession;
  }

  async events(sessionId: string, query = 'pageSize=200'): Promise<WireEvent[]> {
    return (await this.list<WireEvent>(`/journey/sessions/${encodeURIComponent(sessionId)}/events?${query}`)).entities;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The same list from the cursor on: only the cursor is taken from what the backend says. */
function withAfter(path: string, nextUri: string): string {
  const after = new URL(nextUri, 'http://backend.invalid').searchParams.get('after');
  if (after === null) throw new CheckFailure(`nextUri of ${path} carries no "after"`);
  const [pathname = '', query = ''] = path.split('?');
  const params = new URLSearchParams(query);
  params.set('after', after);
  return `${pathname}?${params.toString()}`;
}
