import { createJourneyClient, type JourneyClientOptions } from '../../src/client/create-journey-client.js';
import type { CustomerReference } from '../../src/client/customer-reference.js';
import type { JourneyError } from '../../src/client/journey-error.js';
import type { LiveState } from '../../src/client/live-state.js';

/** A subscription that remembers everything it was told. */
export function listen(
  options: JourneyClientOptions,
  customer: CustomerReference | readonly CustomerReference[] = { contactId: 'gwen' },
) {
  const ended = new AbortController();
  const events: string[] = [];
  const sessions: string[] = [];
  const states: LiveState[] = [];
  const errors: JourneyError[] = [];
  const waiting = new Set<() => void>();
  const changed = () => [...waiting].forEach((look) => look());
  createJourneyClient({ sleep: () => new Promise((done) => setImmediate(done)), ...options }).subscribe(customer, {
    signal: ended.signal,
    onSession: ({ id, eventCount }) => (sessions.push(`${id}:${eventCount}`), changed()),
    onEvent: ({ id }) => (events.push(id), changed()),
    onState: (state, error) => {
      states.push(state);
      if (error) errors.push(error);
      changed();
    },
  });
  /** Waits, bounded by the test's own timeout, for what it was told to be so. */
  const until = (holds: () => boolean) =>
    new Promise<void>((done) => {
      const look = () => {
        if (!holds()) return;
        waiting.delete(look);
        done();
      };
      waiting.add(look);
      look();
    });
  return { events, sessions, states, errors, until, end: () => ended.abort() };
}
