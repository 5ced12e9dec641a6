import type { EventsOptions, JourneySource } from '../client/journey-source.js';
import type { Page } from '../client/page.js';
import { compareEvents } from '../contract/compare-events.js';
import type { JourneyEvent } from '../contract/journey-event.js';
import { isReadableEvent } from './is-readable.js';
import { mergeEvents } from './merge-events.js';
import { readablePages } from './readable-pages.js';

/** How far the events of one session have been read. */
export type EventsStatus = 'idle' | 'loading' | 'ready' | 'error';

/**
 * The events of one session: read page by page, newest first, and added to by live news. `items` is
 * always in time order without duplicates, whatever order and how often events arrive; it is a new
 * array after every change.
 */
export class SessionEvents {
  items: readonly JourneyEvent[] = [];
  status: EventsStatus = 'idle';
  /** Every event of the session is here. */
  complete = false;
  /** Malformed events that were left out. */
  skipped = 0;
  error?: unknown;

  readonly #ids = new Set<string>();
  readonly #read: (options: EventsOptions) => AsyncIterable<Page<JourneyEvent>>;
  readonly #signal: AbortSignal;
  readonly #changed: () => void;
  #pages?: AsyncIterator<Page<JourneyEvent>>;
  /** How many events the session had when it was read, and those heard of since. */
  #accounted = 0;

  constructor(source: JourneySource, sessionId: string, options: { signal: AbortSignal; changed: () => void }) {
    this.#read = (events) => readablePages(source.events(sessionId, events), isReadableEvent);
    this.#signal = options.signal;
    this.#changed = options.changed;
  }

  /** Takes over what another reading of the same session knew; what it had under way is to be read again. */
  follow(former: SessionEvents): void {
    this.add(former.items);
    this.complete = former.complete;
    this.skipped = former.skipped;
    this.error = former.error;
    this.status = former.status === 'loading' ? 'idle' : former.status;
    this.#accounted = former.#accounted;
  }

  /** Adds events in any order. False when all of them were known. */
  add(events: readonly JourneyEvent[]): boolean {
    const added = events.filter((event) => !this.#ids.has(event.id) && this.#ids.add(event.id)).sort(compareEvents);
    const first = added[0];
    if (!first) return false;
    this.items = isAfter(first, this.items.at(-1)) ? [...this.items, ...added] : mergeEvents(this.items, added);
    return true;
  }

  /** Adds a live event. False when it was known. */
  hear(event: JourneyEvent): boolean {
    if (!this.add([event])) return false;
    this.#accounted++;
    return true;
  }

  /**
   * Reads on until `count` more events are here or there are no more. A page that fails is read again next time.
   * `eventCount`: how many events the session is said to have.
   */
  async load(count: number, eventCount = 0): Promise<void> {
    if (this.status === 'loading' || this.complete) return;
    if (!this.#pages) {
      this.#accounted = eventCount;
      this.skipped = 0;
    }
    const wanted = this.items.length + count;
    await this.#reading(async () => {
      this.#pages ??= this.#read({ order: 'desc', signal: this.#signal })[Symbol.asyncIterator]();
      while (!this.complete && this.items.length < wanted) {
        const page = await this.#next(this.#pages);
        this.skipped += page?.skipped ?? 0;
        this.complete = page?.nextCursor === undefined;
      }
    });
  }

  /** Reads what came unheard, where the session is said to have more events than were read and heard of. */
  async catchUp(eventCount: number): Promise<void> {
    if (this.status !== 'ready' || eventCount <= this.#accounted) return;
    this.#accounted = eventCount;
    const wasComplete = this.complete;
    this.complete = false;
    await this.#reading(async () => {
      const pages = this.#read({ order: 'desc', signal: this.#signal })[Symbol.asyncIterator]();
      for (let known = -1; known < this.items.length && this.items.length + this.skipped < eventCount;) {
        known = this.items.length;
        if (!(await this.#next(pages))?.nextCursor) break;
      }
      void pages.return?.();
      this.complete = wasComplete;
    });
  }

  async #reading(read: () => Promise<void>): Promise<void> {
    this.status = 'loading';
    this.error = undefined;
    this.#changed();
    try {
      await read();
      this.status = 'ready';
    } catch (error) {
      if (this.#signal.aborted) return;
      this.#pages = undefined; // a failed iterator is spent; the ids make reading it again harmless
      this.error = error;
      this.status = 'error';
    }
    this.#changed();
  }

  async #next(pages: AsyncIterator<Page<JourneyEvent>>): Promise<Page<JourneyEvent> | undefined> {
    const { done, value } = await pages.next();
    this.#signal.throwIfAborted();
    if (done) return undefined;
    const page = value as Page<JourneyEvent>;
    this.add(page.items);
    return page;
  }
}

const isAfter = (event: JourneyEvent, last: JourneyEvent | undefined) => !last || compareEvents(last, event) < 0;
