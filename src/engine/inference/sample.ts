import type { JourneyEvent } from '../../contract/journey-event.js';

/** What is known of one attribute from the events that had it. */
export interface Sample {
  readonly name: string;
  /** Every value it had; of lists, what was in them. */
  readonly values: readonly (string | number | boolean)[];
  readonly isList: boolean;
  /** Names of the events that had it. */
  readonly events: ReadonlySet<string>;
}

const enoughValues = 1000;
const longestName = 255;

/** The attributes of some events, in order of first appearance. One that never had a value is not there. */
export function samplesOf(events: readonly JourneyEvent[]): readonly Sample[] {
  const found = new Map<
    string,
    { name: string; values: (string | number | boolean)[]; isList: boolean; events: Set<string> }
  >();
  for (const event of events) {
    for (const [name, value] of Object.entries(event.attributes ?? {})) {
      const values = [value].flat().filter((one) => one !== null && one !== undefined && typeof one !== 'object') as (
        string | number | boolean
      )[];
      if (values.length === 0 || name === '' || name.length > longestName || name === '__proto__') continue;
      let sample = found.get(name);
      if (!sample) found.set(name, (sample = { name, values: [], isList: false, events: new Set() }));
      sample.isList ||= Array.isArray(value);
      sample.events.add(event.name);
      if (sample.values.length < enoughValues) sample.values.push(...values.slice(0, enoughValues));
    }
  }
  return [...found.values()];
}
