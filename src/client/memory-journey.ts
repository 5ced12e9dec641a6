import type { JourneyEvent } from '../contract/journey-event.js';
import type { JourneySession } from '../contract/journey-session.js';
import { compareEvents } from '../contract/compare-events.js';
import type { CustomerReference } from './customer-reference.js';
import { guarded } from './guarded.js';
import { isOfCustomer } from './is-of-customer.js';
import { JourneyError } from './journey-error.js';
import type { SubscribeHandlers } from './journey-source.js';
import { sessionOfEvents } from '../contract/session-of-events.js';

interface Subscriber extends SubscribeHandlers {
  readonly customers: readonly CustomerReference[];
}

/** Sessions and events held in memory, and who wants to hear of new ones. */
export class MemoryJourney {
  readonly #given: ReadonlyMap<string, JourneySession>;
  readonly #events = new Map<string, Map<string, JourneyEvent>>();
  readonly #pushed = new Map<string, number>();
  readonly #subscribers = new Set<Subscriber>();

  constructor(sessions: readonly JourneySession[], events: readonly JourneyEvent[]) {
    this.#given = new Map(sessions.map((session) => [session.id, session]));
    for (const event of events) this.#keep(event);
  }

  /** The customer's sessions, the last active first. */
  sessionsOf(customers: readonly CustomerReference[]): JourneySession[] {
    return [...new Set([...this.#given.keys(), ...this.#events.keys()])]
      .map((id) => this.session(id))
      .filter((session) => customers.some((customer) => isOfCustomer(session, customer)))
      .sort((one, other) => lastActivity(other) - lastActivity(one));
  }

  /** Throws a `not-found` error for an unknown id. */
  session(id: string): JourneySession {
    const [first, ...more] = this.#events.get(id)?.values() ?? [];
    const given = this.#given.get(id);
    if (given && first && this.#pushed.has(id)) {
      const { lastEvent } = sessionOfEvents([first, ...more]);
      return { ...given, eventCount: given.eventCount + (this.#pushed.get(id) ?? 0), lastEvent };
    }
    if (given) return given;
    if (first) return sessionOfEvents([first, ...more]);
    throw new JourneyError('not-found', 'There is no such session.');
  }

  eventsOf(
    sessionId: string,
    order: 'asc' | 'desc' = 'asc',
    eventType: string | readonly string[] = [],
  ): JourneyEvent[] {
    const names = [eventType].flat();
    const events = [...(this.#events.get(sessionId)?.values() ?? [])].filter(
      ({ name }) => !names.length || names.includes(name),
    );
    return events.sort(order === 'asc' ? compareEvents : (one, other) => compareEvents(other, one));
  }

  add(event: JourneyEvent): void {
    if (!this.#keep(event)) return;
    const { sessionId } = event;
    this.#pushed.set(sessionId, (this.#pushed.get(sessionId) ?? 0) + 1);
    const session = this.session(sessionId);
    for (const { customers, onSession, onEvent } of [...this.#subscribers]) {
      if (!customers.some((customer) => isOfCustomer(session, customer))) continue;
      guarded(() => onSession(session));
      guarded(() => onEvent(event));
    }
  }

  subscribe(customers: readonly CustomerReference[], handlers: SubscribeHandlers): void {
    const { signal, onSession, onState } = handlers;
    if (signal.aborted) return;
    const subscriber = { ...handlers, customers };
    this.#subscribers.add(subscriber);
    signal.addEventListener('abort', () => this.#subscribers.delete(subscriber), { once: true });
    for (const session of this.sessionsOf(customers)) guarded(() => onSession(session));
    guarded(() => onState?.('live'));
  }

  #keep(event: JourneyEvent): boolean {
    const events = this.#events.get(event.sessionId) ?? new Map<string, JourneyEvent>();
    if (events.has(event.id)) return false;
    this.#events.set(event.sessionId, events.set(event.id, event));
    return true;
  }
}

const lastActivity = (session: JourneySession) => Date.parse(session.lastEvent?.createdDate ?? session.createdDate);
