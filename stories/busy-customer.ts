import { createJourneyClient } from '../src/client/create-journey-client.js';
import type { JourneySource } from '../src/client/journey-source.js';
import type { SessionLibrary } from '../src/contract/library/session-library.js';
import { createMockBackend } from '../src/mock/create-mock-backend.js';
import { scenarios } from '../src/mock/scenarios.js';

const all = Object.values(scenarios).filter(({ name }) => name !== 'bike-delivery');

/** One person with a journey in every system, on one backend. */
export const busyCustomer = { customerId: 'gwen.brown@example.com', customerIdType: 'email' };

/** The libraries of all scenarios in one, as an administrator of them all would have it. */
export const busyLibrary: SessionLibrary = {
  formatVersion: 1,
  locale: 'en',
  enums: Object.assign({}, ...all.map(({ library }) => library.enums ?? {})) as SessionLibrary['enums'],
  sessionTypes: all.flatMap(({ library }) => library.sessionTypes ?? []),
  eventTypes: all.flatMap(({ library }) => library.eventTypes ?? []),
};

/** The moment an agent reads them all. */
export const busyNow =
  all
    .map(({ now = '' }) => now)
    .sort()
    .at(-1) ?? '2026-11-20T10:00:00Z';

export function busySource(): JourneySource {
  const events = all.flatMap((scenario) => scenario.events.map((event) => ({ ...event, ...busyCustomer })));
  const { fetch } = createMockBackend({ events, library: busyLibrary });
  return createJourneyClient({ baseUrl: 'https://journey.example', fetch });
}
