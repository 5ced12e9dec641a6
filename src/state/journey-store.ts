import { type AbortScope, abortScope } from '../client/abort-scope.js';
import type { CustomerReference } from '../client/customer-reference.js';
import type { JourneySource } from '../client/journey-source.js';
import type { LiveState } from '../client/live-state.js';
import type { JourneyEvent } from '../contract/journey-event.js';
import type { JourneySession } from '../contract/journey-session.js';
import { isReadableEvent, isReadableSession } from './is-readable.js';
import { KnownSessions } from './known-sessions.js';
import { readablePages } from './readable-pages.js';
import { ReadingQueue } from './reading-queue.js';
import { RefusedReading } from './refused-reading.js';
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

/**
 * What a widget knows of one customer: sessions, their events, how live it is. One store serves one
 * customer only, so that an answer for a former customer has nowhere to go. `stop` ends every
 * request and subscription; a stopped store changes no more.
 */
export class JourneyStore {
  status: StoreStatus = 'loading';
  error?: unknown;
  live: LiveState | 'off' = 'off';

  readonly #options: JourneyStoreOptions;
  readonly #ended = new AbortController();
  readonly #known = new KnownSessions();
  readonly #events = new Map<string, SessionEvents>();
  readonly #queue = new ReadingQueue((id) => this.#readEvents(id), this.#ended.signal);
  readonly #asked = new Set<string>();
  readonly #refused = new RefusedReading();
  #loading?: AbortScope;
  #subscribed = false;
  #skippedSessions = 0;

  /** `former`: a stopped store of the same customer and source; what it knew is shown until it has been read again. */
  constructor(options: JourneyStoreOptions, former?: JourneyStore) {
    this.#options = options;
    for (const session of former ? former.sessions : []) this.#known.read(session);
    for (const [id, events] of former ? former.#events : []) {
      this.events(id).follow(events);
      if (events.status === 'loading') this.#queue.want(id);
    }
  }

  /** In the order the backend gave them, newcomers last. */
  get sessions(): readonly JourneySession[] {
    return this.#known.all;
  }

  /** Reads the sessions, then listens. Called again, it reads anew, whatever is under way, and keeps what is known until then. */
  async load(): Promise<void> {
    if (this.#ended.signal.aborted) return;
    this.#loading?.close();
    const scope = (this.#loading = abortScope(this.#ended.signal));
    this.status = 'loading';
    this.#changed();
    try {
      await this.#refused.orAgain(() => this.#readSessions(scope.signal));
      this.error = undefined;
      this.status = 'ready';
      this.#subscribe();
      for (const { id } of this.sessions) this.#catchUp(id);
    } catch (error) {
      if (scope.signal.aborted) return;
      this.error = error;
      this.status = 'error';
      this.#options.onError?.(error);
    } finally {
      scope.close();
    }
    this.#changed();
  }

  /** There is a new token: what was answered 401, or is being answered so, is read again. */
  retryRefused(): void {
    this.#refused.renew();
    if (this.status === 'error' && RefusedReading.is(this.error)) void this.load();
    for (const [id, { error }] of this.#events) if (RefusedReading.is(error)) this.#queue.want(id);
  }

  /** Something could not be read: sessions, or the events of one. */
  get hasFailed(): boolean {
    return this.status === 'error' || [...this.#events.values()].some(({ status }) => status === 'error');
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
    if (this.events(sessionId).status === 'idle') this.#queue.want(sessionId);
  }

  /** Reads further events of a session, or tries again after a failure. */
  async moreEvents(sessionId: string): Promise<void> {
    await this.#readOn(sessionId);
    const { error } = this.events(sessionId);
    if (error) this.#failed(error);
  }

  async #readOn(sessionId: string): Promise<void> {
    await this.events(sessionId).load(firstEvents, this.#countOf(sessionId));
    await this.#settle(sessionId);
  }

  /** A session may grow while it is read: its pages may have been cut before. */
  async #settle(sessionId: string): Promise<void> {
    for (let count = 0; count < this.#countOf(sessionId);) {
      count = this.#countOf(sessionId);
      await this.events(sessionId).catchUp(count);
    }
  }

  /** Reads what is missing of events that were read before, or failed. */
  #catchUp(sessionId: string): void {
    if ((this.#events.get(sessionId)?.status ?? 'idle') !== 'idle') this.#queue.want(sessionId);
  }

  async #readEvents(sessionId: string): Promise<void> {
    const events = this.events(sessionId);
    const read = async () => {
      if (events.status === 'ready') await this.#settle(sessionId);
      else await this.#readOn(sessionId);
      if (events.error) throw events.error as Error;
    };
    await this.#refused.orAgain(read).catch((error: unknown) => this.#failed(error));
  }

  #failed(error: unknown): void {
    if (!this.#ended.signal.aborted) this.#options.onError?.(error);
  }

  #countOf(sessionId: string): number {
    return this.#known.get(sessionId)?.eventCount ?? 0;
  }

  async #readSessions(signal: AbortSignal): Promise<void> {
    const { source, customer } = this.#options;
    this.#known.beginReading();
    let skipped = 0;
    for await (const page of readablePages(source.sessions(customer, { pageSize: 200, signal }), isReadableSession)) {
      signal.throwIfAborted();
      skipped += page.skipped;
      for (const session of page.items) this.#known.read(session);
      this.#changed();
    }
    signal.throwIfAborted();
    this.#known.endReading();
    this.#skippedSessions = skipped;
  }

  #subscribe(): void {
    const { source, customer, live, onError } = this.#options;
    if (this.#subscribed || !live || !source.subscribe) return;
    this.#subscribed = true;
    const begun = new Set<string>();
    try {
      source.subscribe(customer, {
        signal: this.#ended.signal,
        onSession: (session) =>
          this.#guarded(() => {
            if (!this.#keep(session) || begun.has(session.id)) return;
            // What happened between the reading and the beginning of the subscription is told by nobody.
            this.#catchUp(session.id);
            begun.add(session.id);
          }),
        onEvent: (event) => this.#guarded(() => this.#hear(event)),
        onState: (state) => this.#guarded(() => (this.live = state)),
      });
    } catch (error) {
      onError?.(error);
    }
  }

  #keep(session: JourneySession): boolean {
    const isReadable = isReadableSession(session);
    if (isReadable) this.#known.hear(session);
    return isReadable;
  }

  #hear(event: JourneyEvent): void {
    if (!isReadableEvent(event)) return;
    const { sessionId } = event;
    if (!this.events(sessionId).hear(event)) return;
    this.#options.onEvent?.(event);
    if (this.#known.get(sessionId) || this.#asked.has(sessionId)) return;
    this.#asked.add(sessionId);
    void this.#ask(sessionId).finally(() => this.#asked.delete(sessionId));
  }

  async #ask(sessionId: string): Promise<void> {
    try {
      const session = await this.#options.source.session(sessionId, { signal: this.#ended.signal });
      this.#guarded(() => this.#keep(session));
    } catch (error) {
      this.#failed(error);
    }
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
