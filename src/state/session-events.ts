import type { EventsOptions, JourneySource } from '../client/journey-source.js';
import type { Page } from '../client/page.js';
import type { JourneyEvent } from '../contract/journey-event.js';
import { compareEvents } from '../contract/compare-events.js';

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

  constructor(source: JourneySource, sessionId: string, options: { signal: AbortSignal; changed: () => void }) {
    this.#read = (events) => source.events(sessionId, events);
    this.#signal = options.signal;
    this.#changed = options.changed;
  }

  /** Adds events in any order. False when all of them were known. */
  add(events: readonly JourneyEvent[]): boolean {
    const added = events.filter((event) => !this.#ids.has(event.id) && this.#ids.add(event.id)).sort(compareEvents);
    const first = added[0];
    if (!first) return false;
    this.items = isAfter(first, this.items.at(-1)) ? [...this.items, ...added] : mergeEvents(this.items, added);
    return true;
  }

  /** Reads on until `count` more events are here or there are no more. A page that fails is read again next time. */
  async load(count: number): Promise<void> {
    if (this.status === 'loading' || this.complete) return;
    this.status = 'loading';
    this.error = undefined;
    this.#changed();
    const wanted = this.items.length + count;
    try {
      while (!this.complete && this.items.length < wanted) await this.#loadPage();
      this.status = 'ready';
    } catch (error) {
      if (this.#signal.aborted) return;
      this.#pages = undefined; // a failed iterator is spent; the ids make reading it again harmless
      this.error = error;
      this.status = 'error';
    }
    this.#changed();
  }

  async #loadPage(): Promise<void> {
    this.#pages ??= this.#read({ order: 'desc', signal: this.#signal })[Symbol.asyncIterator]();
    const { done, value } = await this.#pages.next();
    if (this.#signal.aborted) throw this.#signal.reason;
    if (done) {
      this.complete = true;
      return;
    }
    this.skipped += value.skipped;
    this.add(value.items);
    if (value.nextCursor === undefined) this.complete = true;
  }
}

const isAfter = (event: JourneyEvent, last: JourneyEvent | undefined) => !last || compareEvents(last, event) < 0;

/** Merges two lists that are both in time order. */
function mergeEvents(left: readonly JourneyEvent[], right: readonly JourneyEvent[]): JourneyEvent[] {
  const merged: JourneyEvent[] = [];
  let at = 0;
  for (const event of right) {
    while (at < left.length && compareEvents(left[at] as JourneyEvent, event) < 0)
      merged.push(left[at++] as JourneyEvent);
    merged.push(event);
  }
  return merged.concat(left.slice(at));
}
