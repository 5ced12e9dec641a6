import type { Condition } from '../../../contract/library/condition.js';
import type { Path } from '../library-document.js';
import { type Place, placesOf } from '../places-of.js';
import { knownEvents } from './known-names.js';
import { type LintRule, type Linted, warning } from './lint-rule.js';
import { namedLike } from './named-like.js';

interface EventRead extends Place {
  readonly name: string;
}

/** Conditions, stages and projections that wait for an event no event type declares and no sample has. */
export const unseenEvents: LintRule = function* (linted) {
  for (const { name, sessionType, path } of eventsRead(linted)) {
    const names = knownEvents(linted, sessionType);
    if (names.has(name)) continue;
    yield warning(
      'unseen-event',
      path,
      `waits for "${name}", which no event type declares${linted.samples.length > 0 ? ' and no sample is' : ''}`,
      namedLike(name, names, 'declare the event type'),
    );
  }
};

function* eventsRead({ library }: Linted): Generator<EventRead> {
  for (const { value, ...place } of placesOf(library, 'condition')) {
    for (const { name, path } of conditionEvents(value, place.path)) yield { ...place, name, path };
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

function* conditionEvents(condition: Condition, path: Path): Generator<{ name: string; path: Path }> {
  if ('event' in condition) yield { name: condition.event, path: [...path, 'event'] };
  else if ('not' in condition) yield* conditionEvents(condition.not, [...path, 'not']);
  else if ('all' in condition)
    for (const [i, part] of condition.all.entries()) yield* conditionEvents(part, [...path, 'all', i]);
  else if ('any' in condition)
    for (const [i, part] of condition.any.entries()) yield* conditionEvents(part, [...path, 'any', i]);
}
