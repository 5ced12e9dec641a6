import { decodeEvent } from '../../src/contract/decode-event.js';
import { decodeSession } from '../../src/contract/decode-session.js';
import type { CustomEventRequest } from '../../src/contract/custom-event-request.js';
import type { JourneyEvent } from '../../src/contract/journey-event.js';
import type { JourneySession } from '../../src/contract/journey-session.js';
import { JourneyBackend } from '../../src/mock/journey-backend.js';
import type { Scenario } from '../../src/mock/scenario.js';

/** One session of a story and its events, as a host has them that needs no backend. */
export interface ToldSession {
  readonly session: JourneySession;
  readonly events: readonly JourneyEvent[];
}

/** The sessions that a scenario's events make, newest first. */
export function toldJourney(
  { library, customer: { customerId, customerIdType } }: Scenario,
  events: readonly CustomEventRequest[],
): readonly ToldSession[] {
  const backend = new JourneyBackend({ library });
  for (const event of events) backend.receive(event, event.createdDate);
  return backend.sessions({ customerId, customerIdType }).map((session) => ({
    session: decodeSession(session),
    events: (backend.events(session.id) ?? []).map(decodeEvent),
  }));
}
