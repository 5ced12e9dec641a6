import type { DateNameOptions, DateNameWidth, DateUnit } from '../../messages/date-locale.js';
import { datesOf } from '../../messages/locales.js';
import { IntlCache } from '../../messages/intl-cache.js';

type Named = 'era' | 'quarter' | 'month' | 'day' | 'dayPeriod';
type Kind = 'era' | 'month' | 'weekday' | 'dayPeriod' | 'half';

const styles = { wide: 'long', abbreviated: 'short', short: 'short', narrow: 'narrow' } as const;
const inUtc = { timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' } as const;
const inDay = { hour: 'numeric', hour12: true } as const;

const names = new IntlCache((locale, key): readonly string[] => {
  const [kind, width, context] = key.split(' ') as [Kind, DateNameWidth, string];
  const style = styles[width];
  const options = {
    era: { era: style },
    month: { month: style },
    weekday: { weekday: style },
    dayPeriod: { ...inDay, dayPeriod: 'long' },
    half: inDay,
  } as const;
  const alone = new Intl.DateTimeFormat(locale, { ...inUtc, ...options[kind] });
  const inDate = new Intl.DateTimeFormat(locale, { ...inUtc, day: 'numeric', month: 'short', ...options[kind] });
  const format = context === 'formatting' && (kind === 'month' || kind === 'weekday') ? inDate : alone;
  return Array.from({ length: 24 }, (_, index) => {
    const year = kind === 'era' && index === 0 ? -1 : 2001;
    // the first of July 2001 was a Sunday
    const at = Date.UTC(year, kind === 'month' ? index : 6, kind === 'weekday' ? 1 + index : 1, index);
    const type = kind === 'half' ? 'dayPeriod' : kind;
    const name = format.formatToParts(at).find((part) => part.type === type)?.value ?? '';
    // some languages number their months, and the word for month is then no part of the number
    if (/^\d/.test(name)) return alone.format(at);
    return width === 'short' && name.toLowerCase() !== name.toUpperCase() ? name.slice(0, 2) : name;
  });
});

/**
 * A name in a date: the language's own, or that of the platform. Months, days and eras are counted from 0, quarters from
 * 1; a part of the day is am, pm, noon, midnight, or an hour that is in it.
 */
export function dateName(
  locale: string,
  named: Named,
  value: number | string,
  width: DateNameWidth,
  context: 'formatting' | 'standalone',
): string {
  const isHour = typeof value === 'number' && named === 'dayPeriod';
  const own = datesOf(locale).localize?.[named] as ((value: unknown, options: DateNameOptions) => string) | undefined;
  if (own) return own(isHour ? partOfDay(value) : value, { width, context });
  if (named === 'quarter') return width === 'narrow' ? `${value}` : `Q${value}`;
  const kind = named === 'day' ? 'weekday' : value === 'am' || value === 'pm' ? 'half' : named;
  const index = typeof value === 'number' ? value : value === 'midnight' || value === 'am' ? 0 : 12;
  return names.get(locale, `${kind} ${width} ${context}`)[index] ?? '';
}

const partOfDay = (hour: number): string =>
  hour < 4 ? 'night' : hour < 12 ? 'morning' : hour < 17 ? 'afternoon' : 'evening';

/** `1st`; in a language that nobody registered, the number. */
export const ordinalNumber = (locale: string, value: number, unit: DateUnit): string =>
  datesOf(locale).localize?.ordinalNumber?.(value, { unit }) ?? `${value}`;
