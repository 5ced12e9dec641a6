import type { Linted } from './lint-rule.js';
import { conditionsIn } from '../../conditions/conditions-in.js';
import { type Place, placesOf } from '../places-of.js';

/** An event that a condition, stage or projection waits for, and where it is written. */
export interface EventRead extends Place {
  readonly name: string;
}

/** Every event name that a library reads, as often as it is written. */
export function* eventsRead({ library }: Linted): Generator<EventRead> {
  for (const { value, ...place } of placesOf(library, 'condition')) {
    for (const { condition, path } of conditionsIn(value, place.path))
      if ('event' in condition) yield { ...place, name: condition.event, path: [...path, 'event'] };
  }
  for (const { value, ...place } of placesOf(library, 'projection')) {
    const sources = Array.isArray(value.from) ? value.from : [];
    for (const [i, source] of sources.entries()) {
      if (typeof source === 'object' && source.event !== undefined)
        yield { ...place, name: source.event, path: [...place.path, 'from', i, 'event'] };
    }
    if (value.window?.since !== undefined)
      yield { ...place, name: value.window.since, path: [...place.path, 'window', 'since'] };
  }
  for (const [i, sessionType] of (library.sessionTypes ?? []).entries()) {
    for (const [j, stage] of (sessionType.card?.stages ?? []).entries()) {
      for (const [k, name] of stage.on.entries())
        yield { sessionType, name, path: ['sessionTypes', i, 'card', 'stages', j, 'on', k] };
    }
  }
}
