import { knownZone } from '../date-patterns/known-zone.js';
import { printPattern } from '../date-patterns/print-pattern.js';
import { IntlCache } from '../../messages/intl-cache.js';
import type { WrittenMoment } from './moment-of.js';

/** Which parts of a moment are shown. */
export type MomentParts = 'date' | 'time' | 'datetime';

/** Ready-made keys: joining strings for every value would cost a fifth of formatting it. */
const keys = {
  date: { short: 'date short', medium: 'date medium', long: 'date long', full: 'date full' },
  time: { short: 'time short', medium: 'time medium', long: 'time long', full: 'time full' },
  datetime: { short: 'datetime short', medium: 'datetime medium', long: 'datetime long', full: 'datetime full' },
} as const;

type Style = keyof typeof keys.date;

const zones = new Map<string, IntlCache<Intl.DateTimeFormat>>();

/**
 * A moment in the reader's language and zone. `style` is short, medium, long, full or a date-fns pattern; where absent, a
 * medium date and a short time. A moment without a zone is not shifted; one without a time shows its date alone, and
 * nothing where only the time is wanted. Throws `RangeError` for a pattern that is none.
 */
export function formatMoment(
  { ms, hasZone, hasTime }: WrittenMoment,
  parts: MomentParts,
  style: string | undefined,
  locale: string,
  timeZone: string,
): string | undefined {
  const zone = hasZone ? timeZone : 'UTC';
  if (style !== undefined && !Object.hasOwn(keys.date, style))
    return printPattern(ms, style.slice(0, 100), locale, zone);
  if (!hasTime && parts === 'time') return undefined;
  const shown = hasTime ? parts : 'date';
  // Long times name their zone, which a wall clock does not have.
  const longest = hasZone || shown === 'date' || style === 'short' ? style : style && 'medium';
  const key = longest === undefined ? shown : keys[shown][longest as Style];
  return formatters(zone).get(locale, key).format(ms);
}

function formatters(timeZone: string): IntlCache<Intl.DateTimeFormat> {
  const known = zones.get(timeZone);
  if (known) return known;
  if (zones.size > 50) zones.clear();
  const made = new IntlCache((locale, key) => {
    const [parts, style] = key.split(' ') as [MomentParts, Style | undefined];
    return new Intl.DateTimeFormat(locale, {
      timeZone: knownZone(timeZone),
      ...(parts === 'time' ? {} : { dateStyle: style ?? 'medium' }),
      ...(parts === 'date' ? {} : { timeStyle: style ?? 'short' }),
    });
  });
  zones.set(timeZone, made);
  return made;
}
