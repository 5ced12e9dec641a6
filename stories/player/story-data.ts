import type { Story } from '../../src/mock/scenario.js';
import { scenarios, type ScenarioName } from '../../src/mock/scenarios.js';
import { toldJourney, type ToldSession } from './told-journey.js';

/** What the elements that need no backend take: the newest session of a story, and all of them. */
export interface StoryData extends ToldSession {
  readonly sessions: readonly ToldSession[];
  readonly library: unknown;
  readonly now: string;
}

/** A story of a scenario as data; the scenario's own where none is named. */
export function storyData(name: ScenarioName, story?: Story['name']): StoryData {
  const scenario = scenarios[name];
  const told = scenario.stories?.find((one) => one.name === story) ?? scenario;
  const sessions = toldJourney(scenario, told.events);
  const [newest] = sessions;
  if (!newest) throw new TypeError(`The story "${story}" of "${name}" has no events.`);
  return { ...newest, sessions, library: scenario.library, now: told.now ?? '2020-06-13T09:00:00Z' };
}
