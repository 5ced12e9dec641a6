import type { Check, Finding } from '../finding.js';
import type { Path } from '../library-document.js';
import { mistake } from '../mistake.js';
import { namedLike } from '../named-like.js';
import { type Named, placesOf } from '../places-of.js';

/** Two things of one name, of which only the first is used, and stages due after a stage that is not there. */
export const checkNames: Check = function* (library) {
  for (const { path, value } of placesOf(library, 'names')) yield* duplicates(value, path);
  for (const { path, value } of placesOf(library, 'stages')) {
    yield* duplicates(value, path);
    const names = value.map(({ name }) => name);
    for (const [i, { after }] of value.entries()) {
      if (after !== undefined && !names.includes(after))
        yield mistake(
          'library/unknown-stage',
          [...path, i, 'after'],
          `there is no stage "${after}"`,
          namedLike(after, names, `stages are ${names.join(', ')}`),
        );
    }
  }
};

function* duplicates(list: readonly Named[], path: Path): Generator<Finding> {
  const names = new Set<string>();
  for (const [i, { name, aliases = [] }] of list.entries()) {
    for (const [j, word] of [name, ...aliases].entries()) {
      if (names.has(word))
        yield mistake(
          'library/duplicate-name',
          [...path, i, ...(j === 0 ? ['name'] : ['aliases', j - 1])],
          `"${word}" is named twice here: the first is used`,
          'give each its own name',
        );
      names.add(word);
    }
  }
}
