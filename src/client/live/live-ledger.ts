import type { JourneyEvent } from '../../contract/journey-event.js';
import type { JourneySession } from '../../contract/journey-session.js';

/**
 * What a subscription knows already, so that nothing is told twice, and how many events of each
 * session it accounts for, so that it shows where some are missing. Events from before the
 * subscription are known by number only, until they are read for another reason.
 */
export class LiveLedger {
  readonly #ids = new Map<string, Set<string>>();
  readonly #nameless = new Map<string, number>();
  readonly #states = new Map<string, { eventCount: number; text: string }>();

  /** Notes what was there before anything is told. */
  begin(sessions: readonly JourneySession[]): void {
    for (const { id, eventCount } of sessions) if (eventCount > 0) this.#nameless.set(id, eventCount);
  }

  /** Notes an event. False where it was noted before. */
  add({ id, sessionId }: JourneyEvent): boolean {
    const ids = this.#ids.get(sessionId) ?? new Set<string>();
    if (ids.has(id)) return false;
    this.#ids.set(sessionId, ids.add(id));
    return true;
  }

  has({ id, sessionId }: JourneyEvent): boolean {
    return this.#ids.get(sessionId)?.has(id) ?? false;
  }

  /** Notes a session as it now is. False where it was the same before, or comes late and is older than what is known. */
  addState(session: JourneySession): boolean {
    const known = this.#states.get(session.id);
    const text = JSON.stringify(session);
    if (known && (known.text === text || known.eventCount > session.eventCount)) return false;
    this.#states.set(session.id, { eventCount: session.eventCount, text });
    return true;
  }

  /** How many events of a session are from before the subscription, their ids unknown. */
  nameless(sessionId: string): number {
    return this.#nameless.get(sessionId) ?? 0;
  }

  /** All ids of a session are known now. */
  nameAll(sessionId: string): void {
    this.#nameless.delete(sessionId);
  }

  /**
   * How many events of each session are accounted for at this moment. While some are nameless only
   * those count: what was told since might be one of them, sent again.
   */
  counts(): (sessionId: string) => number {
    const counts = new Map([...this.#ids].map(([sessionId, ids]) => [sessionId, ids.size]));
    for (const [sessionId, nameless] of this.#nameless) counts.set(sessionId, nameless);
    return (sessionId) => counts.get(sessionId) ?? 0;
  }
}
