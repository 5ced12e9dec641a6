import type { JourneySession } from '../contract/journey-session.js';

/** The sessions of one customer, as they were read and as live news told them since. */
export class KnownSessions {
  readonly #byId = new Map<string, JourneySession>();
  /** What was listed, and what was told live, since the reading began. */
  #listed = new Set<string>();
  #heard = new Set<string>();
  #all?: readonly JourneySession[];

  /** In the order the backend gave them, newcomers last; a new array after every change. */
  get all(): readonly JourneySession[] {
    return (this.#all ??= [...this.#byId.values()]);
  }

  get(id: string): JourneySession | undefined {
    return this.#byId.get(id);
  }

  beginReading(): void {
    this.#listed = new Set();
    this.#heard = new Set();
  }

  /** Takes a session of a page. What was told meanwhile may be newer: the state with more events stands. */
  read(session: JourneySession): void {
    this.#listed.add(session.id);
    const told = this.#heard.has(session.id) ? this.get(session.id) : undefined;
    if (!told || told.eventCount < session.eventCount) this.#set(session);
  }

  /** Takes a session that news told. */
  hear(session: JourneySession): void {
    this.#heard.add(session.id);
    this.#set(session);
  }

  /** Lets go of what is listed no more. */
  endReading(): void {
    for (const id of this.#byId.keys()) if (!this.#listed.has(id) && !this.#heard.has(id)) this.#byId.delete(id);
    this.#all = undefined;
  }

  #set(session: JourneySession): void {
    this.#byId.set(session.id, session);
    this.#all = undefined;
  }
}
