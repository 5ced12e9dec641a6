import { zoneOffset } from '../date-patterns/zone-offset.js';
import { IntlCache } from '../../messages/intl-cache.js';
import type { WrittenMoment } from './moment-of.js';

const relative = new IntlCache((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));

/** The largest unit that fits, and how many seconds it has. */
const steps = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

/**
 * A moment as seen from `now`: "in 2 hours", "yesterday", "3 days ago". From a day on, days of the reader's calendar are
 * counted: "yesterday" was yesterday there.
 */
export function formatRelative(
  { ms, hasZone, hasTime }: WrittenMoment,
  now: number,
  locale: string,
  timeZone: string,
): string {
  const here = wallClock(now, timeZone);
  const days = dayOf(hasZone ? wallClock(ms, timeZone) : ms) - dayOf(here);
  const seconds = hasTime ? (ms - (hasZone ? now : here)) / 1000 : days * 86_400;
  const [unit, length] = steps.find(([, least]) => Math.abs(seconds) >= least) ?? (hasTime ? steps[5] : steps[2]);
  return relative.get(locale, '').format(unit === 'day' ? days : Math.trunc(seconds / length), unit);
}

const dayOf = (ms: number): number => Math.floor(ms / 86_400_000);

/** What a clock on the wall of that zone shows, as if it were UTC. */
const wallClock = (now: number, timeZone: string): number => now + zoneOffset(now, timeZone);
