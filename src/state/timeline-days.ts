import { instantOf } from '../contract/instant.js';

const day = 86_400_000;
const stretch = 8 * day;
const mostRecent = 3;
/** Later years have more than four digits. */
const lastPlain = Date.UTC(9999, 0);
const clock: Intl.DateTimeFormatOptions = {
  calendar: 'gregory',
  numberingSystem: 'latn',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
};

interface Offsets {
  readonly before: number;
  readonly after: number;
  /** When the zone's clocks go from one to the other; `Infinity` where they stay. */
  readonly change: number;
}

/** A day without a change of clocks, from its first moment up to, but not including, the first of the next, as UTC texts. */
interface PlainDay {
  readonly day: number;
  readonly start: string;
  readonly end: string;
}

/**
 * Calendar days of one time zone as plain numbers (days since 1970-01-01 there), daylight saving
 * included, at a fraction of what an Intl formatter costs an event: the zone is asked twice for each
 * stretch of eight days, and the change within a stretch that has one is looked for once.
 */
export class TimelineDays {
  readonly #timeZone: string;
  readonly #stretches = new Map<number, Offsets>();
  readonly #recent: PlainDay[] = [];
  #format?: Intl.DateTimeFormat;

  /** `timeZone` is an IANA name the browser knows. */
  constructor(timeZone: string) {
    this.#timeZone = timeZone;
  }

  /** The day of an ISO 8601 time. A date without a time is a calendar date that no zone shifts. An unreadable or absent one is `-Infinity`. */
  of(iso: string | undefined): number {
    // Two times as backends write them compare as texts: a list asks about the same few days again and again.
    if (iso?.length === 24 && iso.charCodeAt(23) === 90) {
      const known = this.#recent.find(({ end, start }) => iso >= start && iso < end);
      if (known) return known.day;
    }
    const moment = instantOf(iso);
    if (moment === -Infinity) return moment;
    if (iso?.length === 10) return Math.floor(moment / day);
    const offset = this.#offset(moment);
    const found = Math.floor((moment + offset) / day);
    this.#keep(found, found * day - offset);
    return found;
  }

  #keep(found: number, start: number): void {
    const end = start + day;
    const offset = this.#offset(start);
    if (offset !== found * day - start || this.#offset(end - 1) !== offset || start < 0 || end > lastPlain) return;
    this.#recent.push({ day: found, start: new Date(start).toISOString(), end: new Date(end).toISOString() });
    if (this.#recent.length > mostRecent) this.#recent.shift();
  }

  #offset(moment: number): number {
    const index = Math.floor(moment / stretch);
    let offsets = this.#stretches.get(index);
    if (!offsets) this.#stretches.set(index, (offsets = this.#look(index * stretch)));
    return moment < offsets.change ? offsets.before : offsets.after;
  }

  #look(start: number): Offsets {
    const before = this.#ask(start);
    const after = this.#ask(start + stretch);
    if (before === after) return { before, after, change: Infinity };
    let low = start;
    let high = start + stretch;
    while (high - low > 1000) {
      const middle = (low + high) / 2;
      if (this.#ask(middle) === before) low = middle;
      else high = middle;
    }
    return { before, after, change: Math.round(high / 1000) * 1000 };
  }

  /** Milliseconds the zone is ahead of UTC, from the time its clocks show. */
  #ask(moment: number): number {
    if (this.#timeZone === 'UTC') return 0;
    this.#format ??= new Intl.DateTimeFormat('en-US', { ...clock, timeZone: this.#timeZone });
    const shown: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
    for (const { type, value } of this.#format.formatToParts(moment)) shown[type] = Number(value);
    const { year = 0, month = 1, day: date = 1, hour = 0, minute = 0, second = 0 } = shown;
    return Date.UTC(year, month - 1, date, hour, minute, second) - Math.floor(moment / 1000) * 1000;
  }
}
