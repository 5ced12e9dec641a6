import type { SessionLibrary } from '../../../contract/library/session-library.js';
import { attributeOf } from '../../path/attribute-of.js';
import type { Path } from '../../path/path.js';
import { parsePath } from '../../path/parse-path.js';
import { parseText } from '../../text/parse-text.js';
import { parseFormats } from '../../text/parse-token.js';
import type { Operand } from '../../text/parsed-text.js';
import { operandsOf, writePath } from '../../text/paths-of.js';
import { textStrings } from '../checks/text-strings.js';
import { conditionsOf } from '../conditions-of.js';
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
  for (const { condition, ...place } of conditionsOf(library)) {
    const parsed = 'path' in condition ? parsePath(condition.path) : undefined;
    if (parsed) yield { ...place, path: [...place.path, 'path'], ...reading(parsed), isShown: false };
  }
  yield* namesRead(library);
}

function* namesRead(library: SessionLibrary): Generator<PathRead> {
  const read = (place: Place, name: string, ...step: Path): PathRead => ({
    ...place,
    path: [...place.path, ...step],
    text: name,
    attribute: name,
    isShown: false,
  });
  for (const { value, ...place } of placesOf(library, 'attribute'))
    for (const { path } of argumentsOf(value.format))
      if (path) yield { ...place, path: [...place.path, 'format'], ...reading(path), isShown: true };
  for (const { value, ...place } of placesOf(library, 'attribute'))
    if (value.currencyFrom !== undefined) yield { ...read(place, value.currencyFrom, 'currencyFrom'), isLoose: true };
  for (const { value, ...place } of placesOf(library, 'collapse'))
    for (const [i, name] of (value.by ?? []).entries()) yield { ...read(place, name, 'by', i), isLoose: true };
  for (const { value, ...place } of placesOf(library, 'shown'))
    for (const [i, name] of value.entries()) yield read(place, name, i);
}

function argumentsOf(format: string | undefined): readonly Operand[] {
  try {
    return format === undefined ? [] : parseFormats(format).flatMap(operandsOf);
  } catch {
    // `parseLibrary` tells what is wrong with it.
    return [];
  }
}

const reading = (path: Path): Pick<PathRead, 'text' | 'attribute'> => ({
  text: writePath(path),
  attribute: attributeOf(path),
});
