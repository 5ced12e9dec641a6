import type { Scenario } from './scenario.js';

/** The same story with its last event at another moment (milliseconds since 1970): all pauses stay. Without its other stories. */
export function moveScenario(scenario: Scenario, end: number): Scenario {
  const times = scenario.events.flatMap(({ createdDate }) =>
    createdDate === undefined ? [] : [Date.parse(createdDate)],
  );
  const shift = end - times.reduce((latest, time) => Math.max(latest, time), -Infinity);
  const moved = (date: string) => new Date(Date.parse(date) + shift).toISOString();
  return {
    ...scenario,
    stories: undefined,
    now: scenario.now === undefined ? undefined : moved(scenario.now),
    events: scenario.events.map((event) =>
      event.createdDate === undefined ? event : { ...event, createdDate: moved(event.createdDate) },
    ),
  };
}
