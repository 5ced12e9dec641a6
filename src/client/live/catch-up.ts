import type { JourneyEvent } from '../../contract/journey-event.js';
import type { JourneySession } from '../../contract/journey-session.js';
import { compareEvents } from '../../contract/compare-events.js';
import type { Connection } from '../connection.js';
import type { CustomerReference } from '../customer-reference.js';
import { isJourneyError } from '../journey-error.js';
import { readEvents } from '../read-events.js';
import { readSessions } from '../read-sessions.js';
import type { LiveLedger } from './live-ledger.js';

/** Reads what one subscription missed while it was not connected. */
export class CatchUp {
  readonly #connection: Connection;
  readonly #ledger: LiveLedger;
  readonly #tell: { session: (session: JourneySession) => void; event: (event: JourneyEvent) => void };
  /** The event counts at which all events of a session were read. */
  readonly #wholeAt = new Map<string, number>();

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
      if (missing <= 0 || this.#wholeAt.get(id) === eventCount) continue;
      found = (await this.#events(session, missing, signal)) || found;
    }
    return found;
  }

  async #sessions(customers: readonly CustomerReference[], signal: AbortSignal): Promise<JourneySession[]> {
    const sessions: JourneySession[] = [];
    try {
      const pages = readSessions(this.#connection, customers, { pageSize: 200, signal });
      for await (const page of pages) sessions.push(...page.items);
    } catch (error) {
      // A customer of whom nothing is known yet has no sessions.
      if (!isJourneyError(error) || error.kind !== 'not-found') throw error;
    }
    return sessions;
  }

  /** True where something was told. */
  async #events({ id, eventCount }: JourneySession, missing: number, signal: AbortSignal): Promise<boolean> {
    const ledger = this.#ledger;
    const nameless = ledger.nameless(id);
    const events: JourneyEvent[] = [];
    let skipped = 0;
    let whole = true;
    for await (const page of readEvents(this.#connection, id, { order: 'desc', signal })) {
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
    if (whole) {
      ledger.nameAll(id);
      this.#wholeAt.set(id, eventCount);
    }
    const news = events.filter((event) => !ledger.has(event)).sort(compareEvents);
    news.forEach(this.#tell.event);
    return news.length > 0;
  }
}

/** The events the backend heard of first, whenever they happened. Where it cannot be said which one was first, neither is old. */
function oldestHeard(events: readonly JourneyEvent[], count: number): JourneyEvent[] {
  const sorted = [...events].sort((one, other) => heard(one) - heard(other));
  const next = sorted[Math.max(0, count)];
  return sorted.slice(0, Math.max(0, count)).filter((event) => !next || heard(event) < heard(next));
}

const heard = (event: JourneyEvent) => Date.parse(event.receivedDate ?? event.createdDate);
