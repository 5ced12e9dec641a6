import type { Linted } from './lint-rule.js';
import { conditionsOf } from '../conditions-of.js';
import { type Place, placesOf } from '../places-of.js';

/** An event that a condition, stage or projection waits for, and where it is written. */
export interface EventRead extends Place {
  readonly name: string;
}

/** Every event name that a library reads, as often as it is written. */
export function* eventsRead({ library }: Linted): Generator<EventRead> {
  for (const { condition, ...place } of conditionsOf(library))
    if ('event' in condition) yield { ...place, name: condition.event, path: [...place.path, 'event'] };
  for (const { value, ...place } of placesOf(library, 'projection')) {
    const sources = Array.isArray(value.from) ? value.from : [];
    for (const [i, source] of sources.entries()) {
      if (typeof source === 'object' && source.event !== undefined)
        yield { ...place, name: source.event, path: [...place.path, 'from', i, 'event'] };
    }
    if (value.window?.since !== undefined)
      yield { ...place, name: value.window.since, path: [...place.path, 'window', 'since'] };
  }
  for (const { value, ...place } of placesOf(library, 'stages'))
    for (const [i, { on }] of value.entries())
      for (const [j, name] of on.entries()) yield { ...place, name, path: [...place.path, i, 'on', j] };
}
