import type { CustomEventRequest } from '../contract/custom-event-request.js';
import type { SessionLibrary } from '../contract/library/session-library.js';
import { sessionLibrarySchema } from '../contract/library/session-library.js';
import { scenarios, type ScenarioName } from '../mock/scenarios.js';
import type { Scenario } from '../mock/scenario.js';
import { readJsonFile } from './read-json-file.js';
import { UsageError } from './usage-error.js';

/**
 * A scenario by its name, or of a JSON file: `{ title?, library?, customer?, events }` with custom event requests.
 * @throws UsageError for no such name or file, or for a file that is no scenario.
 */
export async function readScenario(nameOrFile: string): Promise<Scenario> {
  if (Object.hasOwn(scenarios, nameOrFile)) return scenarios[nameOrFile as ScenarioName];
  if (!/[./\\]/.test(nameOrFile)) {
    throw new UsageError(
      `No scenario is named ${nameOrFile}: give a file or one of ${Object.keys(scenarios).join(', ')}.`,
    );
  }
  const {
    title = nameOrFile,
    library = {},
    customer,
    events,
  } = ((await readJsonFile(nameOrFile)) ?? {}) as Partial<Scenario>;
  const first = Array.isArray(events) ? (events[0] as CustomEventRequest | undefined) : undefined;
  if (!first) throw new UsageError(`${nameOrFile} has no "events", a list of custom event requests.`);
  const { error } = sessionLibrarySchema.safeParse(library);
  if (error)
    throw new UsageError(`The library of ${nameOrFile} is wrong at /${error.issues[0]?.path.map(String).join('/')}.`);
  const { customerId, customerIdType } = first;
  return {
    name: nameOrFile,
    title,
    library: library as SessionLibrary,
    customer: customer ?? { customerId, customerIdType },
    events: events as readonly CustomEventRequest[],
  };
}
