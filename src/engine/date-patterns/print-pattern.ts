import { datesOf } from '../../messages/locales.js';
import { IntlCache } from '../../messages/intl-cache.js';
import { dateName, ordinalNumber } from './date-names.js';
import { knownZone } from './known-zone.js';
import { namedBy, unitOf, widthOf } from './pattern-letters.js';
import { longWidths, patternParts } from './pattern-parts.js';
import { dayNumber, isoWeek, weekOf } from './week-of.js';
import { zoneOffset } from './zone-offset.js';

const dayLength = 86_400_000;
const long = new IntlCache((locale, key) => {
  const [value = '', timeZone = ''] = key.split(' ');
  const { days, times } = longWidths(value);
  return new Intl.DateTimeFormat(locale, { timeZone: knownZone(timeZone), dateStyle: days, timeStyle: times });
});

/** Prints a moment in a zone as a date pattern says. Throws `RangeError` for a pattern or moment that does not exist. */
export function printPattern(ms: number, pattern: string, locale: string, timeZone: string): string {
  const offset = zoneOffset(ms, timeZone);
  const wall = new Date(ms + offset);
  if (Number.isNaN(wall.getTime())) throw new RangeError('The moment is outside the calendar.');
  let text = '';
  for (const { isToken, value } of patternParts(pattern, locale)) text += isToken ? print(value) : value;
  return text;

  function print(token: string): string {
    const letter = token.charAt(0);
    const { length } = token;
    if (letter === 'P' || letter === 'p') return long.get(locale, `${token} ${timeZone}`).format(ms);
    if (letter === 'S') return padded(Math.trunc(wall.getUTCMilliseconds() * 10 ** (length - 3)), length);
    if ('XxOz'.includes(letter)) return printOffset(letter, length, Math.trunc(offset / 60_000));
    const named = namedBy(token);
    if (named) {
      const value = named === 'day' ? wall.getUTCDay() : named === 'month' ? wall.getUTCMonth() : field(letter);
      const context = 'qLc'.includes(letter) ? 'standalone' : 'formatting';
      const name = dateName(
        locale,
        named,
        named === 'dayPeriod' ? periodOf(letter, value) : value,
        widthOf(token, named),
        context,
      );
      return length === 3 && 'ab'.includes(letter) ? name.toLowerCase() : name;
    }
    const value = field(letter);
    if (token.endsWith('o')) return ordinalNumber(locale, value, unitOf(letter));
    return padded(token === 'yy' ? value % 100 : value, length);
  }

  function field(letter: string): number {
    const year = wall.getUTCFullYear();
    const month = wall.getUTCMonth() + 1;
    const hour = wall.getUTCHours();
    const day = Math.floor((ms + offset) / dayLength);
    const rule = letter === 'R' || letter === 'I' ? isoWeek : (datesOf(locale).options ?? {});
    switch (letter) {
      case 'G':
        return year > 0 ? 1 : 0;
      case 'y':
        return counted(year);
      case 'u':
        return year;
      case 'Y':
        return counted(weekOf(day, rule).year);
      case 'R':
        return weekOf(day, rule).year;
      case 'Q':
      case 'q':
        return Math.ceil(month / 3);
      case 'M':
      case 'L':
        return month;
      case 'w':
      case 'I':
        return weekOf(day, rule).week;
      case 'd':
        return wall.getUTCDate();
      case 'D':
        return day - dayNumber(year, 0, 0);
      case 'i':
        return wall.getUTCDay() || 7;
      case 'e':
      case 'c':
        return (wall.getUTCDay() - (rule.weekStartsOn ?? 0) + 8) % 7 || 7;
      case 'h':
        return hour % 12 || 12;
      case 'K':
        return hour % 12;
      case 'k':
        return hour || 24;
      case 'm':
        return wall.getUTCMinutes();
      case 's':
        return wall.getUTCSeconds();
      case 't':
        return Math.trunc(ms / 1000);
      case 'T':
        return Math.trunc(ms);
      default:
        return hour;
    }
  }
}

/** The year before 1 is 1 before Christ. */
const counted = (year: number): number => (year > 0 ? year : 1 - year);

const padded = (value: number, length: number): string =>
  (value < 0 ? '-' : '') + `${Math.abs(value)}`.padStart(length, '0');

/** `B` names the hour as the language divides the day. */
function periodOf(letter: string, hour: number): string | number {
  if (letter === 'B') return hour;
  if (letter === 'b' && hour % 12 === 0) return hour ? 'noon' : 'midnight';
  return hour < 12 ? 'am' : 'pm';
}

function printOffset(letter: string, length: number, minutes: number): string {
  if (letter === 'X' && minutes === 0) return 'Z';
  const isGmt = letter === 'O' || letter === 'z';
  const isShort = length < (isGmt ? 4 : 2);
  const rest = Math.abs(minutes) % 60;
  const hours = padded(Math.trunc(Math.abs(minutes) / 60), isGmt && isShort ? 1 : 2);
  const colon = isGmt || !(isShort || length === 2 || length === 4) ? ':' : '';
  const tail = isShort && rest === 0 ? '' : colon + padded(rest, 2);
  return (isGmt ? 'GMT' : '') + (minutes < 0 ? '-' : '+') + hours + tail;
}
