import { isoParts, parseDuration } from '../duration.js';
import { IntlCache } from '../../messages/intl-cache.js';
import { numberOf } from './number-of.js';

const units = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;
const lengths = [86_400, 3600, 60, 1] as const;
const displays: Readonly<Record<string, 'narrow' | 'short' | 'long'>> = {
  short: 'narrow',
  medium: 'short',
  long: 'long',
  full: 'long',
};

const numbers = new IntlCache((locale, what) => {
  const [unit, unitDisplay] = what.split(' ') as [string, 'long'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay, maximumFractionDigits: 0 });
});
const lists = new IntlCache(
  (locale, style) => new Intl.ListFormat(locale, { type: 'unit', style: style as Intl.ListFormatStyle }),
);

/**
 * A time span in words: seconds, ISO 8601 or "2 days". Its two largest parts, "2 days, 3 hours"; ISO parts stay as they
 * were written (`PT36H` is 36 hours). `undefined` for what is no time span. Made of `Intl.NumberFormat` units, since
 * `Intl.DurationFormat` is not everywhere.
 */
export function formatDuration(value: unknown, locale: string, style = 'long'): string | undefined {
  const parts = partsOf(value);
  if (!parts) return undefined;
  const display = displays[style] ?? 'long';
  const first = parts.values.findIndex((part) => part >= 1);
  const from = first < 0 ? units.length - 1 : first;
  const texts = parts.values.slice(from, from + 2).flatMap((part, index) => {
    const isShown = index === 0 || part >= 1;
    const signed = index === 0 && parts.isNegative ? -Math.trunc(part) : Math.trunc(part);
    return isShown ? numbers.get(locale, `${units[from + index]} ${display}`).format(signed) : [];
  });
  return lists.get(locale, display).format(texts);
}

function partsOf(value: unknown): { readonly values: readonly number[]; readonly isNegative: boolean } | undefined {
  const written = typeof value === 'string' ? isoParts(value.trim()) : undefined;
  if (written) return { values: written, isNegative: false };
  const worded = typeof value === 'string' ? parseDuration(value) : undefined;
  const seconds = worded ? worded.ms / 1000 : numberOf(value);
  if (seconds === undefined) return undefined;
  let rest = Math.round(Math.abs(seconds));
  const months = worded ? Math.trunc(worded.months) : 0;
  const values = [Math.trunc(months / 12), months % 12, 0];
  for (const length of lengths) {
    values.push(Math.trunc(rest / length));
    rest %= length;
  }
  return { values, isNegative: seconds < 0 };
}
