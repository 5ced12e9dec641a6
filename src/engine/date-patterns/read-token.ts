import { dateName, ordinalNumber } from './date-names.js';
import { namedBy, unitOf, widthOf } from './pattern-letters.js';

/** What was read, and where the rest of the text begins. */
export type Read = readonly [value: number, end: number];

/** The largest number of a field. */
export const largest: Readonly<Record<string, number>> = {
  Q: 4,
  q: 4,
  M: 12,
  L: 12,
  I: 53,
  d: 31,
  D: 366,
  i: 7,
  h: 12,
  H: 23,
  K: 11,
  k: 24,
  m: 59,
  s: 59,
};
const widths = ['wide', 'abbreviated', 'short', 'narrow'] as const;
const contexts = ['formatting', 'standalone'] as const;
const halves = ['am', 'pm', 'midnight', 'noon'];
const counts = { month: 12, quarter: 5, day: 7, dayPeriod: 24, era: 0 };

/** Reads one field at a place of a text. Named months and weekdays count from 0, a part of the day is an hour of it. */
export function readToken(token: string, text: string, at: number, locale: string): Read | undefined {
  const letter = token.charAt(0);
  if (/x/i.test(letter)) return readOffset(text, at);
  if (namedBy(token)) return readName(token, text, at, locale);
  const limit = largest[letter] ?? 9999;
  const isOrdinal = token.endsWith('o');
  const most =
    /t/i.test(letter) || isOrdinal
      ? text.length
      : token.length > 1 || letter === 'S'
        ? token.length
        : `${limit}`.length;
  let end = 'uRtT'.includes(letter) && text[at] === '-' ? at + 1 : at;
  const start = end;
  while (end < start + most && /\d/.test(text.charAt(end))) end++;
  if (token.length === 1 && most < 4 && Number(text.slice(at, end)) > limit) end--;
  if (end === start) return undefined;
  const value = Number(text.slice(at, end));
  const suffix = isOrdinal ? (ordinalNumber(locale, value, unitOf(letter)).split(`${value}`)[1] ?? '') : '';
  return [value, isThere(suffix, text, end) ? end + suffix.length : end];
}

/** The longest name of the asked width, else of one that is less wide. */
function readName(token: string, text: string, at: number, locale: string): Read | undefined {
  const named = namedBy(token) ?? 'day';
  const isPeriod = named === 'dayPeriod';
  const values = [...(isPeriod ? halves : []), ...Array(counts[named]).keys()].slice(named === 'quarter' ? 1 : 0);
  for (const width of widths.slice(widths.indexOf(widthOf(token, named)))) {
    if (width === 'short' && named !== 'day') continue;
    let found: number | string = 0;
    let length = 0;
    for (const value of values)
      for (const context of contexts) {
        const name = dateName(locale, named, value, width, context);
        const there = Math.max(lengthOf(name, text, at), isPeriod ? spelledOut(name, text, at) : 0);
        if (there > length) [found, length] = [value, there];
      }
    if (length) return [typeof found === 'number' ? found : /^[pn]/.test(found) ? 12 : 0, at + length];
  }
  return undefined;
}

const isThere = (name: string, text: string, at: number): boolean =>
  text.slice(at, at + name.length).toLowerCase() === name.toLowerCase();

/** The dot of an abbreviation may be missing. */
const lengthOf = (name: string, text: string, at: number): number =>
  [name, name.replace(/\.$/, '')].find((spelling) => isThere(spelling, text, at))?.length ?? 0;

/** `AM` is also written `a.m.` and `a. m.`. */
function spelledOut(name: string, text: string, at: number): number {
  const [all, first = '', second = ''] = /^(.)\.?\s?(.)\.?/.exec(text.slice(at, at + 5)) ?? [''];
  return name.replace(/[.\s]/g, '').toLowerCase() === (first + second).toLowerCase() ? all.length : 0;
}

/** In any of its spellings: `Z`, `+09`, `+0900`, `+09:00`. */
function readOffset(text: string, at: number): Read | undefined {
  const found = /^Z|^([+-])(\d\d)(?::?(\d\d))?/.exec(text.slice(at, at + 6));
  if (!found) return undefined;
  const [all, sign, hour = 0, minute = 0] = found;
  return [(Number(hour) * 60 + Number(minute)) * (sign === '-' ? -60_000 : 60_000), at + all.length];
}
