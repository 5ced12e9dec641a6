/** Which day a week begins with, from 0 for Sunday, and which day of January is always in the first. */
export interface WeekRule {
  readonly weekStartsOn?: number | undefined;
  readonly firstWeekContainsDate?: number | undefined;
}

/** Weeks as ISO 8601 counts them. */
export const isoWeek: WeekRule = { weekStartsOn: 1, firstWeekContainsDate: 4 };

/** Days since 1970; `year` is that of the calendar, `month` from 0. */
export const dayNumber = (year: number, month: number, date: number): number =>
  new Date(0).setUTCFullYear(year, month, date) / 86_400_000;

/** The day its week begins with. Days are counted from 1970, whose first was a Thursday. */
export const startOfWeek = (day: number, { weekStartsOn = 0 }: WeekRule): number =>
  day - ((((day + 4 - weekStartsOn) % 7) + 7) % 7);

/** The day that the first week of a year begins with. */
export const firstWeekOf = (year: number, rule: WeekRule): number =>
  startOfWeek(dayNumber(year, 0, rule.firstWeekContainsDate ?? 1), rule);

/** The week that a day is in, and the year it is counted in. */
export function weekOf(day: number, rule: WeekRule): { readonly year: number; readonly week: number } {
  let year = new Date(day * 86_400_000).getUTCFullYear() + 1;
  while (day < firstWeekOf(year, rule)) year--;
  return { year, week: (startOfWeek(day, rule) - firstWeekOf(year, rule)) / 7 + 1 };
}
