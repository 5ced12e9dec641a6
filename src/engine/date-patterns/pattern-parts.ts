import type { DateLocale } from '../../messages/date-locale.js';
import { datesOf } from '../../messages/locales.js';
import { IntlCache } from '../../messages/intl-cache.js';

/** A run of one letter that stands for a field of the date, or text that stands for itself. */
export interface PatternPart {
  readonly isToken: boolean;
  readonly value: string;
}

const pieces = /P+p*|p+|[yYQqMLwIdDecihHKkms]o|(\w)\1*|''|'(?:''|[^'])+(?:'|$)|./g;
const letters = 'GyYRuQqMLwIdDEeicabBhHKkmsSXxOztTPp';
const widths = ['short', 'medium', 'long', 'full'] as const;
const known = new IntlCache(readParts);

/**
 * Reads a pattern of date-fns, which is one of Unicode TR35. Throws `RangeError` where it is empty, has a letter that
 * stands for nothing, or those of day-of-year and week-year where days and years are meant (`DD`, `YYYY`).
 */
export const patternParts = (pattern: string, locale: string): readonly PatternPart[] => known.get(locale, pattern);

function readParts(locale: string, pattern: string): readonly PatternPart[] {
  const { formatLong } = datesOf(locale);
  const parts = pattern.match(pieces)?.flatMap((value): PatternPart | readonly PatternPart[] => {
    const letter = value.charAt(0);
    if (letter === "'") return { isToken: false, value: value === "''" ? "'" : unquoted(value) };
    if (!/[a-z]/i.test(letter)) return { isToken: false, value };
    if (!letters.includes(letter) || /^(DD?|YY|YYYY)$/.test(value))
      throw new RangeError(`"${value}" cannot stand in a date pattern; quote words: 'at'.`);
    return formatLong && /^p/i.test(value)
      ? readParts(locale, longPattern(value, formatLong))
      : { isToken: true, value };
  });
  if (!parts) throw new RangeError('The date pattern is empty.');
  return parts;
}

const unquoted = (text: string): string => text.replace(/^'([^]*?)'?$/, '$1').replaceAll("''", "'");

function longPattern(value: string, { date, time, dateTime }: NonNullable<DateLocale['formatLong']>): string {
  const { days, times } = longWidths(value);
  if (!times) return date({ width: days });
  if (!days) return time({ width: times });
  return dateTime({ width: days })
    .replace('{{date}}', () => date({ width: days }))
    .replace('{{time}}', () => time({ width: times }));
}

/** Which styles of a date and of a time `PPPp` asks for. */
export function longWidths(value: string): Readonly<Record<'days' | 'times', (typeof widths)[number] | undefined>> {
  const days = value.lastIndexOf('P') + 1;
  return { days: widths[Math.min(days, 4) - 1], times: widths[Math.min(value.length - days, 4) - 1] };
}
