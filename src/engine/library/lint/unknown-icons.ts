import { placesOf } from '../places-of.js';
import { type LintRule, warning } from './lint-rule.js';
import { namedLike } from '../named-like.js';

/** Icons that are not among those there are. */
export const unknownIcons: LintRule = function* ({ library, icons }) {
  for (const { path, value } of placesOf(library, 'icon')) {
    if (!icons.has(value))
      yield warning(
        'unknown-icon',
        path,
        `there is no icon "${value}": a plain one is shown`,
        namedLike(value, icons, 'use a name of the published list, or defineIcon'),
      );
  }
};
