import type { HttpHandler } from 'msw';
import type { CustomEventRequest } from '../contract/custom-event-request.js';
import type { SessionLibrary } from '../contract/library/session-library.js';
import { answeringFetch } from './answering-fetch.js';
import { createHandlers, type HandlerOptions } from './handlers.js';
import { JourneyBackend } from './journey-backend.js';
import { scenarios, type ScenarioName } from './scenarios.js';
import type { Scenario } from './scenario.js';

export interface MockBackendOptions extends HandlerOptions {
  /** The scenario's library where absent. */
  readonly library?: SessionLibrary;
  /** A story or its name; none where absent. */
  readonly scenario?: Scenario | ScenarioName;
  /** What has happened at the start; all of the scenario's events where absent. `[]` leaves them to `backend.play`. */
  readonly events?: readonly CustomEventRequest[];
  /** Milliseconds since 1970; `Date.now` where absent. */
  readonly clock?: () => number;
}

export interface MockBackend {
  /** For `setupWorker` and `setupServer` of MSW. */
  readonly handlers: HttpHandler[];
  readonly backend: JourneyBackend;
  /** Answers from the handlers with no worker. */
  readonly fetch: typeof fetch;
}

/** A Journey backend without a server. @throws TypeError for what is no scenario. */
export function createMockBackend(options: MockBackendOptions = {}): MockBackend {
  const scenario = options.scenario === undefined ? undefined : scenarioOf(options.scenario);
  const { library = scenario?.library, events = scenario?.events ?? [], clock } = options;
  const backend = new JourneyBackend({ library, clock, story: scenario?.events });
  if (scenario?.customer.contactId !== undefined) backend.linkContact(scenario.customer.contactId, scenario.customer);
  for (const event of events) backend.receive(event, event.createdDate);
  const handlers = createHandlers(backend, options);
  return { handlers, backend, fetch: answeringFetch(handlers, options.baseUrl) };
}

function scenarioOf(given: Scenario | ScenarioName): Scenario {
  if (typeof given === 'object' && given !== null && Array.isArray(given.events) && given.customer) return given;
  if (typeof given === 'string' && Object.hasOwn(scenarios, given)) return scenarios[given];
  throw new TypeError(
    `createMockBackend: ${JSON.stringify(given)} is no scenario: give a Scenario, or one of ${Object.keys(scenarios).join(', ')}.`,
  );
}
