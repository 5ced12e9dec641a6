import { IntlCache } from '../../messages/intl-cache.js';
import { say } from '../../messages/say.js';
import type { ViewContext } from '../view-context.js';

/** How a moment is written. `relative`: by its distance from now. */
export type TimeStyle = 'time' | 'date' | 'datetime' | 'relative';

const shapes = {
  time: { timeStyle: 'short' },
  date: { dateStyle: 'medium' },
  datetime: { dateStyle: 'medium', timeStyle: 'short' },
  exact: { dateStyle: 'full', timeStyle: 'long' },
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  dayOfYear: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  key: { year: 'numeric', month: '2-digit', day: '2-digit', calendar: 'gregory', numberingSystem: 'latn' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** By language, and by shape and zone: a host may pass an unknown language or zone, times are then English, or UTC, instead of an error. */
const formatters = new IntlCache((locale, what) => {
  const [shape, zone] = what.split(' ') as [keyof typeof shapes, string];
  const inZone = (timeZone: string) => new Intl.DateTimeFormat(locale, { ...shapes[shape], timeZone });
  try {
    return inZone(zone);
  } catch {
    return inZone('UTC');
  }
});
const relatives = new IntlCache((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));

/** The moment in words; undefined where `at` is no date. `exact` is unambiguous: weekday, seconds and zone. */
export function formatTime(at: string, style: TimeStyle | 'exact', context: ViewContext): string | undefined {
  const moment = Date.parse(at);
  if (Number.isNaN(moment)) return undefined;
  if (style === 'relative') return formatRelative(at, moment, context);
  return formatter(context.locale, zoneOf(at, context.timeZone), style).format(moment);
}

/** The calendar day a moment falls on in a zone, as `2020-06-16`; empty where `at` is no date. */
export function dayKey(at: string | number, timeZone: string): string {
  const moment = typeof at === 'number' ? at : Date.parse(at);
  if (Number.isNaN(moment)) return '';
  const parts = formatter('en', zoneOf(at, timeZone), 'key').formatToParts(moment);
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** The heading of a day: Today, Yesterday, or the date, with its year where that is not the present one. */
export function dayLabel(at: string, context: ViewContext): string {
  const moment = Date.parse(at);
  if (Number.isNaN(moment)) return at;
  const distance = daysBetween(at, context.now, context.timeZone);
  if (distance === 0) return say(context.locale, 'today');
  if (distance === 1) return say(context.locale, 'yesterday');
  const sameYear = dayKey(at, context.timeZone).slice(0, 4) === dayKey(context.now, context.timeZone).slice(0, 4);
  return formatter(context.locale, zoneOf(at, context.timeZone), sameYear ? 'day' : 'dayOfYear').format(moment);
}

function formatRelative(at: string, moment: number, context: ViewContext): string {
  const relative = relatives.get(context.locale, '');
  const distance = moment - context.now;
  const size = Math.abs(distance);
  if (size < minute) return relative.format(0, 'second');
  if (size < hour) return relative.format(Math.trunc(distance / minute), 'minute');
  if (size < day) return relative.format(Math.trunc(distance / hour), 'hour');
  // Whole calendar days, because "yesterday" must not name the day before yesterday after 25 hours.
  const days = -daysBetween(at, context.now, context.timeZone);
  if (Math.abs(days) < 14) return relative.format(days, 'day');
  if (Math.abs(days) < 60) return relative.format(Math.trunc(days / 7), 'week');
  if (Math.abs(days) < 365) return relative.format(Math.trunc(days / 30.44), 'month');
  return relative.format(Math.trunc(days / 365.25), 'year');
}

const daysBetween = (from: string, to: number, timeZone: string): number =>
  Math.round((Date.parse(dayKey(to, timeZone)) - Date.parse(dayKey(from, timeZone))) / day);

/** A date without a time is a calendar date: no zone may shift it. */
const zoneOf = (at: string | number, timeZone: string): string =>
  typeof at === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(at) ? 'UTC' : timeZone;

const formatter = (locale: string, timeZone: string, shape: keyof typeof shapes): Intl.DateTimeFormat =>
  formatters.get(locale, `${shape} ${timeZone}`);
