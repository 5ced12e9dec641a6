import { type Field, momentOfFields } from './moment-of-fields.js';
import { type PatternPart, patternParts } from './pattern-parts.js';
import { readToken } from './read-token.js';
import { canBeRead } from './reading-order.js';

/** What a text says in a date pattern. */
export interface PatternMoment {
  /** Milliseconds since 1970; without a zone, of the same wall clock in UTC. */
  readonly ms: number;
  readonly hasZone: boolean;
  readonly hasTime: boolean;
}

/**
 * Reads a text with a date pattern, its names in the reader's language or in English, in which systems write. `undefined`
 * where it does not fit, or names no day of the calendar. Throws `RangeError` for a pattern that is wrong.
 */
export function readPattern(text: string, pattern: string, locale: string): PatternMoment | undefined {
  const parts = patternParts(pattern, locale);
  if (!canBeRead(parts)) return undefined;
  return readParts(text, parts, locale) ?? readParts(text, parts, 'en');
}

function readParts(text: string, parts: readonly PatternPart[], locale: string): PatternMoment | undefined {
  const fields: Field[] = [];
  let at = 0;
  for (const { isToken, value } of parts) {
    const read = isToken
      ? readToken(value, text, at, locale)
      : text.startsWith(value, at) && ([0, value.length + at] as const);
    if (!read) return undefined;
    if (isToken) fields.push([value, read[0]]);
    at = read[1];
  }
  if (text.slice(at).trim() !== '') return undefined;
  const ms = momentOfFields(fields);
  const has = (letters: string): boolean => fields.some(([token]) => letters.includes(token.charAt(0)));
  return ms === undefined ? undefined : { ms, hasZone: has('XxTt'), hasTime: has('HhKkTt') };
}
