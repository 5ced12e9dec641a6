import type { CustomerReference } from '../client/customer-reference.js';
import type { JourneySource } from '../client/journey-source.js';
import type { LiveState } from '../client/live-state.js';
import type { JourneyEvent } from '../contract/journey-event.js';
import type { JourneySession } from '../contract/journey-session.js';
import { SessionEvents } from './session-events.js';

/** How far a customer's sessions have been read. With `error` the former sessions are still there, if there were any. */
export type StoreStatus = 'loading' | 'ready' | 'error';

export interface JourneyStoreOptions {
  readonly source: JourneySource;
  readonly customer: CustomerReference | readonly CustomerReference[];
  /** Subscribe to news after the first reading. */
  readonly live: boolean;
  /** Something changed: draw again. */
  readonly onChange: () => void;
  /** A live event arrived that was not known. */
  readonly onEvent?: (event: JourneyEvent) => void;
  readonly onError?: (error: unknown) => void;
}

/** How many events of a session are read before the agent asks for more. */
const firstEvents = 500;
/** How many sessions' events are read side by side. */
const parallel = 4;

/**
 * What a widget knows of one customer: sessions, their events, how live it is. One store serves one
 * customer only, so that an answer for a former customer has nowhere to go. `stop` ends every
 * request and subscription; a stopped store changes no more.
 */
export class JourneyStore {
  status: StoreStatus = 'loading';
  error?: unknown;
  /** In the order the backend gave them, newcomers last. */
  sessions: readonly JourneySession[] = [];
  live: LiveState | 'off' = 'off';

  readonly #options: JourneyStoreOptions;
  readonly #ended = new AbortController();
  readonly #events = new Map<string, SessionEvents>();
  readonly #waiting: string[] = [];
  #reading = 0;
  #subscribed = false;
  #skippedSessions = 0;

  constructor(options: JourneyStoreOptions) {
    this.#options = options;
  }

  /** Reads the sessions, then listens. Called again, it reads anew and keeps what is known until then. */
  async load(): Promise<void> {
    this.status = 'loading';
    this.#changed();
    try {
      await this.#readSessions();
      this.error = undefined;
      this.status = 'ready';
      this.#subscribe();
    } catch (error) {
      if (this.#ended.signal.aborted) return;
      this.error = error;
      this.status = 'error';
      this.#options.onError?.(error);
    }
    this.#changed();
  }

  stop(): void {
    this.#ended.abort();
  }

  /** Malformed sessions and events that were left out. */
  get skippedItems(): number {
    return [...this.#events.values()].reduce((sum, { skipped }) => sum + skipped, this.#skippedSessions);
  }

  /** The events of a session as far as they are known; reads nothing. */
  events(sessionId: string): SessionEvents {
    let events = this.#events.get(sessionId);
    if (!events) {
      events = new SessionEvents(this.#options.source, sessionId, {
        signal: this.#ended.signal,
        changed: () => this.#changed(),
      });
      this.#events.set(sessionId, events);
    }
    return events;
  }

  /** Reads the newest events of a session unless they are here or under way. */
  wantEvents(sessionId: string): void {
    if (this.events(sessionId).status !== 'idle' || this.#waiting.includes(sessionId)) return;
    this.#waiting.push(sessionId);
    this.#readNext();
  }

  /** Reads further events of a session, or tries again after a failure. */
  async moreEvents(sessionId: string): Promise<void> {
    await this.events(sessionId).load(firstEvents);
  }

  #readNext(): void {
    while (this.#reading < parallel && !this.#ended.signal.aborted) {
      const sessionId = this.#waiting.shift();
      if (sessionId === undefined) return;
      this.#reading++;
      void this.moreEvents(sessionId).finally(() => {
        this.#reading--;
        this.#readNext();
      });
    }
  }

  async #readSessions(): Promise<void> {
    const { source, customer } = this.#options;
    const known = new Map(this.sessions.map((session) => [session.id, session]));
    let skipped = 0;
    for await (const page of source.sessions(customer, { pageSize: 200, signal: this.#ended.signal })) {
      this.#ended.signal.throwIfAborted();
      skipped += page.skipped;
      for (const session of page.items) known.set(session.id, session);
      this.sessions = [...known.values()];
      this.#changed();
    }
    this.#ended.signal.throwIfAborted();
    this.#skippedSessions = skipped;
  }

  #subscribe(): void {
    const { source, customer, live } = this.#options;
    if (this.#subscribed || !live || !source.subscribe) return;
    this.#subscribed = true;
    source.subscribe(customer, {
      signal: this.#ended.signal,
      onSession: (session) => this.#guarded(() => this.#keep(session)),
      onEvent: (event) => this.#guarded(() => this.#hear(event)),
      onState: (state) => this.#guarded(() => (this.live = state)),
    });
  }

  #keep(session: JourneySession): void {
    const at = this.sessions.findIndex(({ id }) => id === session.id);
    this.sessions = at < 0 ? [...this.sessions, session] : this.sessions.with(at, session);
  }

  #hear(event: JourneyEvent): void {
    if (!this.events(event.sessionId).add([event])) return;
    this.#options.onEvent?.(event);
    if (this.sessions.some(({ id }) => id === event.sessionId)) return;
    void this.#options.source.session(event.sessionId, { signal: this.#ended.signal }).then(
      (session) => this.#guarded(() => this.#keep(session)),
      (error: unknown) => this.#ended.signal.aborted || this.#options.onError?.(error),
    );
  }

  #guarded(change: () => void): void {
    if (this.#ended.signal.aborted) return;
    change();
    this.#changed();
  }

  #changed(): void {
    if (!this.#ended.signal.aborted) this.#options.onChange();
  }
}
