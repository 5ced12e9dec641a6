import { compareEvents } from '../../contract/compare-events.js';
import type { JourneyEvent } from '../../contract/journey-event.js';
import type { JourneySession } from '../../contract/journey-session.js';
import type { Connection } from '../connection.js';
import type { CustomerReference } from '../customer-reference.js';
import { isJourneyError } from '../journey-error.js';
import type { Page } from '../page.js';
import { readEvents } from '../read-events.js';
import { readSessions } from '../read-sessions.js';
import type { LiveLedger } from './live-ledger.js';

/** Reads what one subscription missed while it was not connected. */
export class CatchUp {
  readonly #connection: Connection;
  readonly #ledger: LiveLedger;
  readonly #tell: { session: (session: JourneySession) => void; event: (event: JourneyEvent) => void };
  /** The sessions, as they were when all their events had been read. */
  readonly #readAt = new Map<string, string>();

  constructor(
    connection: Connection,
    ledger: LiveLedger,
    tell: { session: (session: JourneySession) => void; event: (event: JourneyEvent) => void },
  ) {
    this.#connection = connection;
    this.#ledger = ledger;
    this.#tell = tell;
  }

  /** Reads where the subscription begins. It must be over before anything else is told. */
  async begin(customers: readonly CustomerReference[], signal: AbortSignal): Promise<void> {
    const sessions = await this.#sessions(customers, signal);
    this.#ledger.begin(sessions);
    for (const session of sessions) {
      // Where the backend does not count them, only their ids tell old events from missed ones.
      if (session.eventCount > 0) continue;
      for await (const { items } of this.#pages(session.id, signal)) for (const event of items) this.#ledger.add(event);
    }
    sessions.forEach(this.#tell.session);
  }

  /** Tells what was missed. Until a reading finds nothing: what happens meanwhile shifts the pages. */
  async run(customer: CustomerReference, signal: AbortSignal): Promise<void> {
    while (await this.#once(customer, signal));
  }

  async #once(customer: CustomerReference, signal: AbortSignal): Promise<boolean> {
    // Counted before asking: what is told while the answer is under way may or may not be in it.
    const accounted = this.#ledger.counts();
    let found = false;
    for (const session of await this.#sessions([customer], signal)) {
      const { id, eventCount } = session;
      this.#tell.session(session);
      const missing = eventCount - accounted(id);
      if ((eventCount > 0 && missing <= 0) || this.#readAt.get(id) === JSON.stringify(session)) continue;
      found = (await this.#events(session, missing, signal)) || found;
    }
    return found;
  }

  async #sessions(customers: readonly CustomerReference[], signal: AbortSignal): Promise<JourneySession[]> {
    const sessions: JourneySession[] = [];
    const pages = readSessions(this.#connection, customers, { pageSize: 200, signal });
    for await (const page of ofKnown(pages)) sessions.push(...page.items);
    return sessions;
  }

  #pages(sessionId: string, signal: AbortSignal): AsyncIterable<Page<JourneyEvent>> {
    return ofKnown(readEvents(this.#connection, sessionId, { order: 'desc', signal }));
  }

  /** True where something was told. */
  async #events(session: JourneySession, missing: number, signal: AbortSignal): Promise<boolean> {
    const { id, eventCount, lastEvent } = session;
    const ledger = this.#ledger;
    const nameless = ledger.nameless(id);
    const events: JourneyEvent[] = [];
    let skipped = 0;
    let whole = false;
    for await (const page of this.#pages(id, signal)) {
      const unknown = page.items.filter((event) => !ledger.has(event)).length;
      events.push(...page.items);
      skipped += page.skipped;
      missing -= unknown;
      // A page without anything new ends the search, unless old and new cannot be told apart before all are read.
      whole = nameless > 0 || missing > 0 || unknown > 0 || !page.nextCursor;
      if (!whole) break;
    }
    const old = oldestHeard(events, nameless - skipped);
    for (const event of old) ledger.add(event);
    if (whole) ledger.nameAll(id);
    // One that neither counts its events nor names the last does not show that there is a new one.
    if (eventCount > 0 ? whole : lastEvent) this.#readAt.set(id, JSON.stringify(session));
    const news = events.filter((event) => !ledger.has(event)).sort(compareEvents);
    news.forEach(this.#tell.event);
    return news.length > 0;
  }
}

/** Of a customer or a session that the backend does not know (yet, or any more) there is nothing to read. */
async function* ofKnown<Item>(pages: AsyncIterable<Item>): AsyncGenerator<Item, void, undefined> {
  try {
    yield* pages;
  } catch (error) {
    if (!isJourneyError(error) || error.kind !== 'not-found') throw error;
  }
}

/** The events the backend heard of first, whenever they happened. Where it cannot be said which one was first, neither is old. */
function oldestHeard(events: readonly JourneyEvent[], count: number): JourneyEvent[] {
  const sorted = [...events].sort((one, other) => heard(one) - heard(other));
  const next = sorted[Math.max(0, count)];
  return sorted.slice(0, Math.max(0, count)).filter((event) => !next || heard(event) < heard(next));
}

const heard = (event: JourneyEvent) => Date.parse(event.receivedDate ?? event.createdDate);
