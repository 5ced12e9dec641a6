import type { Condition } from '../../../contract/library/condition.js';
import type { SessionLibrary } from '../../../contract/library/session-library.js';
import type { Path as ReadPath } from '../../path/path.js';
import { parsePath } from '../../path/parse-path.js';
import { parseText } from '../../text/parse-text.js';
import { writePath } from '../../text/paths-of.js';
import { textStrings } from '../checks/text-strings.js';
import type { Path } from '../library-document.js';
import { type Place, placesOf } from '../places-of.js';

/** A path that a library reads, and where it is written. */
export interface PathRead extends Place {
  readonly text: string;
  /** The attribute it starts at; absent where it leads to a member of `session` or `event`. */
  readonly attribute: string | undefined;
  /** It stands in a text, and no `mask` hides it there. */
  readonly isShown: boolean;
}

/** Every path in the texts and conditions of a library, as often as it is written. */
export function* pathsRead(library: SessionLibrary): Generator<PathRead> {
  for (const { string, ...place } of textStrings(library)) {
    for (const { operand, formats } of parseText(string).tokens) {
      const isShown = !formats.some(({ name }) => name === 'mask');
      if (operand.path) yield { ...place, ...reading(operand.path), isShown };
      const operands = formats.flatMap(({ args, named }) => [...args, ...named.map(([, argument]) => argument)]);
      for (const { path } of operands) if (path) yield { ...place, ...reading(path), isShown: true };
    }
  }
  for (const { value, ...place } of placesOf(library, 'condition')) {
    for (const { text, path } of conditionPaths(value, place.path)) {
      const parsed = parsePath(text);
      if (parsed) yield { ...place, path, ...reading(parsed), isShown: false };
    }
  }
}

function reading(path: ReadPath): { text: string; attribute: string | undefined } {
  const [root, next] = path;
  const isElsewhere = next !== undefined && (root === 'session' || root === 'event');
  const name = root === 'attributes' && next !== undefined ? next : root;
  return { text: writePath(path), attribute: isElsewhere || typeof name !== 'string' ? undefined : name };
}

function* conditionPaths(condition: Condition, path: Path): Generator<{ text: string; path: Path }> {
  if ('path' in condition) yield { text: condition.path, path: [...path, 'path'] };
  else if ('not' in condition) yield* conditionPaths(condition.not, [...path, 'not']);
  else if ('all' in condition)
    for (const [i, part] of condition.all.entries()) yield* conditionPaths(part, [...path, 'all', i]);
  else if ('any' in condition)
    for (const [i, part] of condition.any.entries()) yield* conditionPaths(part, [...path, 'any', i]);
}
