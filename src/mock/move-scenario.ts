import type { Scenario } from './scenario.js';

/** The same story with its last event at another moment (milliseconds since 1970): all pauses stay. */
export function moveScenario(scenario: Scenario, end: number): Scenario {
  const times = scenario.events.flatMap(({ createdDate }) =>
    createdDate === undefined ? [] : [Date.parse(createdDate)],
  );
  const shift = end - times.reduce((latest, time) => Math.max(latest, time), -Infinity);
  const moved = (date: string) => new Date(Date.parse(date) + shift).toISOString();
  return {
    ...scenario,
    events: scenario.events.map((event) =>
      event.createdDate === undefined ? event : { ...event, createdDate: moved(event.createdDate) },
    ),
  };
}
