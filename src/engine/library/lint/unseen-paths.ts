import { isSampled, readableNames } from './known-names.js';
import { type LintRule, warning } from './lint-rule.js';
import { namedLike } from '../named-like.js';
import { pathsRead } from './paths-read.js';
import { slipOf } from './slip-of.js';

/** Texts, conditions and cards that read what no attribute declares and no sample has: they will stay empty. */
export const unseenPaths: LintRule = function* (linted) {
  for (const read of pathsRead(linted.library)) {
    if (read.attribute === undefined) continue;
    const names = readableNames(linted, read);
    if (names.has(read.attribute)) continue;
    if (read.isLoose && !isSampled(linted, read) && !slipOf(read.attribute, names)) continue;
    const message = `reads "${read.text}", which no attribute declares${linted.samples.length > 0 ? ' and no sample has' : ''}`;
    yield warning(
      'unseen-path',
      read.path,
      message,
      namedLike(read.attribute, names, 'declare the attribute, or add a sample that has it'),
    );
  }
};
