import type { JourneyEvent } from '../contract/journey-event.js';
import type { JourneySession } from '../contract/journey-session.js';
import type { SessionLibrary } from '../contract/library/session-library.js';
import { customersOf } from './customers-of.js';
import type { JourneySource } from './journey-source.js';
import { MemoryJourney } from './memory-journey.js';
import { orAborted } from './or-aborted.js';
import { pagesOfArray } from './pages-of-array.js';

export interface MemorySourceOptions {
  /** Derived from the events where absent. */
  readonly sessions?: readonly JourneySession[];
  /** A repeated id counts once. */
  readonly events: readonly JourneyEvent[];
  readonly library?: SessionLibrary;
}

export type MemorySource = JourneySource & {
  /** Adds an event and tells whoever subscribed. A repeated id changes nothing. */
  push(event: JourneyEvent): void;
};

/** A source for a host that has the events already: no network. A session without a customer is everybody's. */
export function createMemorySource({ sessions, events, library }: MemorySourceOptions): MemorySource {
  const journey = new MemoryJourney(sessions ?? [], events);
  return {
    sessions: (customer, { pageSize = 25, signal } = {}) => {
      const customers = customersOf(customer);
      return pagesOfArray(() => journey.sessionsOf(customers), pageSize, signal);
    },
    session: (id, { signal } = {}) => orAborted(new Promise((resolve) => resolve(journey.session(id))), signal),
    events: (sessionId, { pageSize = 200, order, eventType, signal } = {}) =>
      pagesOfArray(() => journey.eventsOf(sessionId, order, eventType), pageSize, signal),
    subscribe: (customer, handlers) => journey.subscribe(customersOf(customer), handlers),
    ...(library ? { library: ({ signal } = {}) => orAborted(Promise.resolve(library), signal) } : {}),
    push: (event) => journey.add(event),
  };
}
