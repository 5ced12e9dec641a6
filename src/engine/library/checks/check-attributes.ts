import { isReadablePattern } from '../../date-patterns/is-readable-pattern.js';
import { parseFormats, TokenError } from '../../text/parse-token.js';
import { didYouMean } from '../did-you-mean.js';
import type { Check, Finding } from '../finding.js';
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
    if (value.parse !== undefined && !isReadablePattern(value.parse)) {
      const hint = 'write the date as date-fns does: "MMddyyyy", "dd.MM.yyyy HH:mm"';
      yield {
        code: 'library/pattern',
        severity: 'error',
        path: [...path, 'parse'],
        message: 'is not a date pattern',
        hint,
      };
    }
    if (typeof value.options === 'string' && !enums.includes(value.options)) {
      const meant = didYouMean(value.options, enums);
      const hint = meant ? `did you mean "${meant}"?` : `"enums" has: ${enums.join(', ') || 'nothing'}`;
      yield {
        code: 'library/unknown-enum',
        severity: 'error',
        path: [...path, 'options'],
        message: `"enums" has no "${value.options}"`,
        hint,
      };
    }
  }
};

function* formatFindings({ path, value }: Place & { value: AttributeDefinition }): Generator<Finding> {
  if (value.format === undefined) return;
  const at = [...path, 'format'];
  try {
    const calls = parseFormats(value.format);
    yield* unknownFormats(calls, at);
    const message = `has more than ${libraryLimits.formats} formats`;
    if (calls.length > libraryLimits.formats)
      yield { code: 'library/text-limit', severity: 'error', path: at, message, hint: 'write fewer formats' };
  } catch (error) {
    if (!(error instanceof TokenError)) throw error;
    yield {
      code: 'library/text-syntax',
      severity: 'error',
      path: at,
      message: `cannot be read: ${error.message}`,
      hint: `write a format as after the bar: currency: 'EUR'`,
    };
  }
}
