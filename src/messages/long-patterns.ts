import type { DateLocale, DateLongWidth } from './date-locale.js';

type FourWidths = readonly [short: string, medium: string, long: string, full: string];

const widths = ['short', 'medium', 'long', 'full'];

/** The date patterns that `P` to `PPPP` and `p` to `pppp` stand for, and how they stand together. */
export function longPatterns(...patterns: readonly FourWidths[]): NonNullable<DateLocale['formatLong']> {
  const [date, time, dateTime] = patterns.map(
    (four) =>
      ({ width = 'full' }: DateLongWidth) =>
        four[widths.indexOf(width)] ?? four[3],
  ) as [Of, Of, Of];
  return { date, time, dateTime };
}

type Of = (options: DateLongWidth) => string;
