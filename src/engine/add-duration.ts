import type { Duration } from './duration.js';

/** A moment, milliseconds since 1970, moved by a duration; `-1` moves it back. Jan 31 and a month is the last of February. UTC. */
export function addDuration(at: number, { months, ms }: Duration, sign: 1 | -1 = 1): number {
  const date = new Date(at);
  const whole = Math.trunc(months) * sign;
  if (whole !== 0) {
    const day = date.getUTCDate();
    date.setUTCDate(1);
    date.setUTCMonth(date.getUTCMonth() + whole);
    const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    date.setUTCDate(Math.min(day, last));
  }
  return date.getTime() + sign * (ms + (months % 1) * 30 * 86_400_000);
}
