import { placesOf } from '../places-of.js';
import { areAttributesKnown, eventAttributes } from './known-names.js';
import { type LintRule, warning } from './lint-rule.js';
import { namedLike } from '../named-like.js';
import { slipOf } from './slip-of.js';

/**
 * Projections none of whose sources exists: their attribute will stay empty. Where it is not known what their events have,
 * only an attribute whose name is nearly another one is told.
 */
export const idleProjections: LintRule = function* (linted) {
  for (const { path, value, sessionType } of placesOf(linted.library, 'attribute')) {
    const { projection } = value;
    if (!projection) continue;
    const read = [projection.from ?? value.name].flat().map((source) => {
      const { event, attribute = undefined } = typeof source === 'string' ? { attribute: source } : source;
      const names = eventAttributes(linted, sessionType, event);
      const isKnown = areAttributesKnown(linted, sessionType, event);
      const isIdle = attribute !== undefined && !names.has(attribute) && (isKnown || slipOf(attribute, names));
      return { attribute, names, isIdle };
    });
    if (!read.every(({ isIdle }) => isIdle)) continue;
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
