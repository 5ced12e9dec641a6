import { instantOf } from '../contract/instant.js';

const day = 86_400_000;
const stretch = 8 * day;
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

/**
 * Calendar days of one time zone as plain numbers (days since 1970-01-01 there), daylight saving
 * included, at a fraction of what an Intl formatter costs an event: the zone is asked twice for each
 * stretch of eight days, and the change within a stretch that has one is looked for once.
 */
export class TimelineDays {
  readonly #timeZone: string;
  readonly #stretches = new Map<number, Offsets>();
  #format?: Intl.DateTimeFormat;

  /** `timeZone` is an IANA name the browser knows. */
  constructor(timeZone: string) {
    this.#timeZone = timeZone;
  }

  /** The day of an ISO 8601 time. A date without a time is a calendar date that no zone shifts. An unreadable one is `-Infinity`. */
  of(iso: string): number {
    const moment = instantOf(iso);
    if (moment === -Infinity) return moment;
    return Math.floor((moment + (iso.length === 10 ? 0 : this.#offset(moment))) / day);
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
