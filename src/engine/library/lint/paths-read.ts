import type { SessionLibrary } from '../../../contract/library/session-library.js';
import type { Path as ReadPath } from '../../path/path.js';
import { parsePath } from '../../path/parse-path.js';
import { parseText } from '../../text/parse-text.js';
import { operandsOf, writePath } from '../../text/paths-of.js';
import { textStrings } from '../checks/text-strings.js';
import { conditionsIn } from '../../conditions/conditions-in.js';
import { type Place, placesOf } from '../places-of.js';

/** A path that a library reads, and where it is written. */
export interface PathRead extends Place {
  readonly text: string;
  /** The attribute it starts at; absent where it leads to a member of `session` or `event`. */
  readonly attribute: string | undefined;
  /** It stands in a text, and no `mask` hides it there. */
  readonly isShown: boolean;
  /** It works with an attribute that nobody declares: only samples tell whether there is one. */
  readonly isLoose?: true;
}

/** Every path in the texts and conditions of a library, and every name of an attribute, as often as it is written. */
export function* pathsRead(library: SessionLibrary): Generator<PathRead> {
  for (const { string, ...place } of textStrings(library)) {
    for (const { operand, formats } of parseText(string).tokens) {
      const isShown = !formats.some(({ name }) => name === 'mask');
      if (operand.path) yield { ...place, ...reading(operand.path), isShown };
      for (const { path } of formats.flatMap(operandsOf)) if (path) yield { ...place, ...reading(path), isShown: true };
    }
  }
  for (const { value, ...place } of placesOf(library, 'condition')) {
    for (const { condition, path } of conditionsIn(value, place.path)) {
      const parsed = 'path' in condition ? parsePath(condition.path) : undefined;
      if (parsed) yield { ...place, path: [...path, 'path'], ...reading(parsed), isShown: false };
    }
  }
  yield* namesRead(library);
}

function* namesRead(library: SessionLibrary): Generator<PathRead> {
  const read = (place: Place, name: string): PathRead => ({ ...place, text: name, attribute: name, isShown: false });
  for (const { value, ...place } of placesOf(library, 'attribute'))
    if (value.currencyFrom !== undefined)
      yield { ...read({ ...place, path: [...place.path, 'currencyFrom'] }, value.currencyFrom), isLoose: true };
  for (const { value, ...place } of placesOf(library, 'collapse'))
    for (const [i, name] of (value.by ?? []).entries())
      yield { ...read({ ...place, path: [...place.path, 'by', i] }, name), isLoose: true };
  for (const [i, sessionType] of (library.sessionTypes ?? []).entries())
    for (const [j, name] of (sessionType.card?.attributes ?? []).entries())
      yield read({ sessionType, path: ['sessionTypes', i, 'card', 'attributes', j] }, name);
}

function reading(path: ReadPath): { text: string; attribute: string | undefined } {
  const [root, next] = path;
  const isElsewhere = next !== undefined && (root === 'session' || root === 'event');
  const name = root === 'attributes' && next !== undefined ? next : root;
  return { text: writePath(path), attribute: isElsewhere || typeof name !== 'string' ? undefined : name };
}
