import { TZDateMini } from '@date-fns/tz/date/mini';
import { IntlCache } from './intl-cache.js';
import type { WrittenMoment } from './moment-of.js';

const relative = new IntlCache((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));

/** The largest unit that fits, and how many seconds it has. */
const steps = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/** A moment as seen from `now`: "3 days ago", "yesterday", "in 2 hours". A calendar date is counted in days of the reader's zone. */
export function formatRelative(
  { ms, hasZone, hasTime }: WrittenMoment,
  now: number,
  locale: string,
  timeZone: string,
): string {
  const here = hasZone ? now : wallClock(now, timeZone);
  const seconds = hasTime ? (ms - here) / 1000 : (dayOf(ms) - dayOf(here)) * 86_400;
  const formatter = relative.get(locale, '');
  if (!hasTime && Math.abs(seconds) < 30 * 86_400) return formatter.format(seconds / 86_400, 'day');
  const step = steps.find(([, length]) => Math.abs(seconds) >= length);
  return step
    ? formatter.format(Math.trunc(seconds / step[1]), step[0])
    : formatter.format(Math.trunc(seconds), 'second');
}

const dayOf = (ms: number): number => Math.floor(ms / 86_400_000);

/** What a clock on the wall of that zone shows, as if it were UTC. */
function wallClock(now: number, timeZone: string): number {
  const offset = new TZDateMini(now, timeZone).getTimezoneOffset();
  return Number.isNaN(offset) ? now : now - offset * 60_000;
}
