import { isReadablePattern } from '../../date-patterns/is-readable-pattern.js';
import { parseFormats, TokenError } from '../../text/parse-token.js';
import type { Check, Finding } from '../finding.js';
import { mistake } from '../mistake.js';
import { namedLike } from '../named-like.js';
import { type Place, placesOf } from '../places-of.js';
import { unknownFormats } from './unknown-formats.js';
import type { AttributeDefinition } from '../../../contract/library/attribute-definition.js';
import { libraryLimits } from '../../../contract/library/library-limits.js';

/** Attributes whose `format` or `parse` cannot be read, and enums without their options. */
export const checkAttributes: Check = function* (library) {
  const enums = Object.keys(library.enums ?? {});
  for (const place of placesOf(library, 'attribute')) {
    const { path, value } = place;
    yield* formatFindings(place);
    if (value.parse !== undefined && !isReadablePattern(value.parse))
      yield mistake(
        'library/pattern',
        [...path, 'parse'],
        'is not a date pattern',
        'write the date as date-fns does: "MMddyyyy", "dd.MM.yyyy HH:mm"',
      );
    if (typeof value.options === 'string' && !enums.includes(value.options))
      yield mistake(
        'library/unknown-enum',
        [...path, 'options'],
        `"enums" has no "${value.options}"`,
        namedLike(value.options, enums, `"enums" has: ${enums.join(', ') || 'nothing'}`),
      );
  }
};

function* formatFindings({ path, value }: Place & { value: AttributeDefinition }): Generator<Finding> {
  if (value.format === undefined) return;
  const at = [...path, 'format'];
  const most = libraryLimits.formats;
  try {
    const calls = parseFormats(value.format);
    yield* unknownFormats(calls, at);
    if (calls.length > most)
      yield mistake('library/text-limit', at, `has more than ${most} formats`, 'write fewer formats');
  } catch (error) {
    if (!(error instanceof TokenError)) throw error;
    yield mistake(
      'library/text-syntax',
      at,
      `cannot be read: ${error.message}`,
      `write a format as after the bar: currency: 'EUR'`,
    );
  }
}
