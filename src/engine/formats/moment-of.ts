import { readPattern } from '../date-patterns/read-pattern.js';

/** A date or time as it was written. */
export interface WrittenMoment {
  /** Milliseconds since 1970; without a zone, of the same wall clock in UTC. */
  readonly ms: number;
  /** False for a calendar date or a wall clock time: it is never shifted by a zone. */
  readonly hasZone: boolean;
  /** False for a date alone. */
  readonly hasTime: boolean;
}

const iso =
  /^([+-]\d{6}|\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:(Z)|([+-])(\d{2}):?(\d{2})?)?)?$/i;
const furthest = 8.64e15;

/**
 * Reads a date or time: ISO 8601, milliseconds since 1970, a `Date`, or text in a date-fns `pattern`.
 * `undefined` where it is none of them, or no day of the calendar.
 */
export function momentOf(value: unknown, pattern?: string, locale = 'en'): WrittenMoment | undefined {
  if (value instanceof Date) value = Date.prototype.getTime.call(value);
  if (typeof value === 'number' && pattern === undefined) {
    return Math.abs(value) <= furthest ? { ms: value, hasZone: true, hasTime: true } : undefined;
  }
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || text.length > 64) return undefined;
  return (pattern === undefined ? undefined : readWith(pattern, text, locale)) ?? readIso(text.trim());
}

function readIso(text: string): WrittenMoment | undefined {
  const found = iso.exec(text);
  if (!found) return undefined;
  const [, year, month, day, hour, minute, second, fraction, utc, sign, zoneHour, zoneMinute] = found;
  const at = new Date(0);
  at.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  if (at.getUTCMonth() !== Number(month) - 1 || at.getUTCDate() !== Number(day)) return undefined;
  const hours = Number(hour ?? 0);
  const minutes = Number(minute ?? 0);
  const seconds = Number(second ?? 0);
  if (hours > 24 || minutes > 59 || seconds > 59) return undefined;
  const time = ((hours * 60 + minutes) * 60 + seconds) * 1000 + Math.floor(Number(`0.${fraction ?? 0}`) * 1000);
  const offset = (Number(zoneHour ?? 0) * 60 + Number(zoneMinute ?? 0)) * (sign === '-' ? -60_000 : 60_000);
  const ms = at.getTime() + time - offset;
  return Number.isNaN(ms)
    ? undefined
    : { ms, hasZone: utc !== undefined || sign !== undefined, hasTime: hour !== undefined };
}

function readWith(pattern: string, text: string, locale: string): WrittenMoment | undefined {
  try {
    return readPattern(text, pattern, locale);
  } catch {
    // `parseLibrary` has told the administrator that the pattern is wrong.
    return undefined;
  }
}
