/** How wide a name is written: `Monday`, `Mon`, `Mo`, `M`. */
export type DateNameWidth = 'wide' | 'abbreviated' | 'short' | 'narrow';

/** What an ordinal number counts. */
export type DateUnit =
  'year' | 'quarter' | 'month' | 'week' | 'date' | 'dayOfYear' | 'day' | 'hour' | 'minute' | 'second';

export interface DateNameOptions {
  readonly width?: DateNameWidth;
  /** Whether the name stands in a date or alone, where that makes a difference. */
  readonly context?: 'formatting' | 'standalone';
  readonly unit?: DateUnit;
}

/** Four widths of a pattern: `short` is that of `P` or `p`, `full` that of `PPPP`. */
export interface DateLongWidth {
  readonly width?: 'short' | 'medium' | 'long' | 'full';
}

/**
 * How date patterns read in a language: what date-fns calls a locale, or a part of one. What is missing is
 * `Intl`'s; ordinal numbers are then plain, and a week begins on Sunday, the first with the first of January.
 */
export interface DateLocale {
  readonly localize?: {
    /** `1st`. */
    ordinalNumber?(value: number, options?: DateNameOptions): string;
    /** 0 is before Christ, 1 after. */
    era?(value: number, options?: DateNameOptions): string;
    /** From 1. */
    quarter?(value: number, options?: DateNameOptions): string;
    /** From 0. */
    month?(value: number, options?: DateNameOptions): string;
    /** From 0, which is Sunday. */
    day?(value: number, options?: DateNameOptions): string;
    /** am, pm, midnight, noon, morning, afternoon, evening or night. */
    dayPeriod?(value: string, options?: DateNameOptions): string;
  };
  /** The patterns that `P` and `p` stand for. */
  readonly formatLong?: {
    date(options: DateLongWidth): string;
    time(options: DateLongWidth): string;
    /** With the places `{{date}}` and `{{time}}`. */
    dateTime(options: DateLongWidth): string;
  };
  readonly options?: {
    /** From 0, which is Sunday. */
    readonly weekStartsOn?: number;
    /** The day of January that is always in the first week. */
    readonly firstWeekContainsDate?: number;
  };
}
