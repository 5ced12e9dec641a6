import { namedBy } from './pattern-letters.js';
import { largest } from './read-token.js';
import { placeOf } from './reading-order.js';
import { dayNumber, firstWeekOf, isoWeek, startOfWeek } from './week-of.js';

/** The letters of a pattern, and what a text says there, as `readToken` reads it. */
export type Field = readonly [token: string, value: number];

const dayLength = 86_400_000;

/**
 * Puts what was read together, the largest unit first, on the first of January 1970, in UTC. Years of two digits are
 * those from 1950 to 2049. `undefined` where something is out of its range: no text is bent to a day it does not name.
 */
export function momentOfFields(fields: readonly Field[]): number | undefined {
  const hasDate = fields.some(([token]) => /^d/i.test(token));
  let day = 0;
  let hours = 0;
  let time = 0;
  for (const [token, value] of [...fields].sort(([a], [b]) => placeOf(a) - placeOf(b))) {
    const letter = token.charAt(0);
    const isName = namedBy(token) !== undefined;
    const index = isName ? value : value - 1;
    if (
      !isName &&
      (value > (largest[letter] ?? value) || (value < 1 && token !== 'yy' && 'yQqMLIdDihk'.includes(letter)))
    )
      return undefined;
    const before = new Date(day * dayLength);
    const year = before.getUTCFullYear();
    const month = before.getUTCMonth();
    switch (letter) {
      case 'y':
      case 'u':
        day = dayNumber(token === 'yy' ? value + (value < 50 ? 2000 : 1900) : value, 0, 1);
        break;
      case 'R':
        day = firstWeekOf(value, isoWeek);
        break;
      case 'Q':
      case 'q':
        day = dayNumber(year, value * 3 - 3, 1);
        break;
      case 'M':
      case 'L':
        day = dayNumber(year, index, 1);
        break;
      case 'I':
        day = firstWeekOf(new Date((day + 3) * dayLength).getUTCFullYear(), isoWeek) + index * 7;
        break;
      case 'd':
        day = dayNumber(year, month, value);
        if (new Date(day * dayLength).getUTCMonth() !== month) return undefined;
        break;
      case 'D':
        day = dayNumber(year, 0, value);
        if (new Date(day * dayLength).getUTCFullYear() !== year) return undefined;
        break;
      case 'E':
      case 'i': // the names begin with Sunday, the numbers with Monday; a weekday says nothing beside a day of the month
        if (!hasDate) day = startOfWeek(day, isoWeek) + (isName ? (value + 6) % 7 : index);
        break;
      case 'a':
      case 'b':
      case 'B':
        hours = value;
        break;
      case 'h':
      case 'K':
        hours = (hours < 12 ? 0 : 12) + (value % 12);
        break;
      case 'H':
      case 'k':
        hours = value % 24;
        break;
      case 'm':
        time += value * 60_000;
        break;
      case 's':
      case 't':
        time += value * 1000;
        break;
      case 'S':
        time += Math.trunc(value * 10 ** (3 - token.length));
        break;
      case 'T':
        time += value;
        break;
      default:
        time -= value;
    }
  }
  const ms = new Date(day * dayLength + hours * 3_600_000 + time).getTime();
  return Number.isNaN(ms) ? undefined : ms;
}
