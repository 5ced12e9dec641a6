import type { JourneyEvent } from '../../src/contract/journey-event.js';
import { placesOf } from '../../src/engine/library/places-of.js';
import { parseLibrary } from '../../src/engine/library/parse-library.js';
import { exampleValues } from './example-values.js';
import type { KnownNames } from './library-completions.js';

/** Names of events and details, and what these hold, from the template and from the sample events. */
export function knownNames(text: string, samples: readonly JourneyEvent[]): KnownNames {
  const { library } = parseLibrary(text);
  const types = [
    ...(library.eventTypes ?? []),
    ...(library.sessionTypes ?? []).flatMap(({ eventTypes = [] }) => eventTypes),
  ];
  const declared = placesOf(library, 'attribute').map(({ value }) => value.name);
  return {
    events: [...new Set([...types.map(({ name }) => name), ...samples.map(({ name }) => name)])],
    examples: exampleValues(library, samples),
    attributes: [...new Set([...declared, ...samples.flatMap(({ attributes }) => Object.keys(attributes))])],
  };
}
