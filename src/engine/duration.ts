/** A time span. Months and years have no fixed length, so they are counted apart. */
export interface Duration {
  readonly months: number;
  /** Everything below a month, milliseconds. */
  readonly ms: number;
}

const second = 1000;
const units: Readonly<Record<string, Duration>> = {
  second: { months: 0, ms: second },
  minute: { months: 0, ms: 60 * second },
  hour: { months: 0, ms: 3600 * second },
  day: { months: 0, ms: 86_400 * second },
  week: { months: 0, ms: 604_800 * second },
  month: { months: 1, ms: 0 },
  year: { months: 12, ms: 0 },
};
const words = /^(\d+(?:\.\d+)?) (second|minute|hour|day|week|month|year)s?$/;
const iso =
  /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?=.)(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** Reads `"2 days"`, `"36 hours"` or ISO 8601 (`P2D`, `PT36H`). `undefined` where the text is no duration. */
export function parseDuration(text: string): Duration | undefined {
  if (typeof text !== 'string' || text.length > 64) return undefined;
  const worded = words.exec(text);
  if (worded) return times(units[worded[2] as string] as Duration, Number(worded[1]));
  const parts = isoParts(text);
  if (!parts) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts;
  return {
    months: years * 12 + months,
    ms: ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * second,
  };
}

/** Years, months, weeks, days, hours, minutes and seconds as ISO 8601 writes them; `undefined` where the text is no ISO duration. */
export function isoParts(text: string): readonly number[] | undefined {
  const found = text.length > 64 ? null : iso.exec(text);
  return found?.slice(1).map((digits: string | undefined) => Number(digits ?? 0));
}

const times = (unit: Duration, count: number): Duration => ({ months: unit.months * count, ms: unit.ms * count });
