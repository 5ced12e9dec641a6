import { placesOf } from '../places-of.js';
import { eventAttributes } from './known-names.js';
import { type LintRule, warning } from './lint-rule.js';
import { namedLike } from './named-like.js';

/** Projections none of whose sources exists: their attribute will stay empty. */
export const idleProjections: LintRule = function* (linted) {
  for (const { path, value, sessionType } of placesOf(linted.library, 'attribute')) {
    const { projection } = value;
    if (!projection) continue;
    const sources = [projection.from ?? value.name]
      .flat()
      .map((source) => (typeof source === 'string' ? { attribute: source } : source));
    const read = sources.map((source) => ({ ...source, names: eventAttributes(linted, sessionType, source.event) }));
    if (read.some(({ attribute, names }) => attribute === undefined || names.has(attribute))) continue;
    const [first] = read;
    const wanted = read.map(({ attribute }) => `"${attribute}"`).join(', ');
    yield warning(
      'idle-projection',
      [...path, 'projection'],
      `reads ${wanted}, which no event has`,
      namedLike(first?.attribute ?? '', first?.names ?? [], 'declare the attribute in an event type'),
    );
  }
};
