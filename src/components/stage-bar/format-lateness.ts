import { say } from '../../messages/say.js';
import type { ViewContext } from '../view-context.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long something due is late, in its largest whole unit: "2 days late"; undefined where it is not late. */
export function formatLateness(dueAt: string, context: ViewContext): string | undefined {
  const late = context.now - Date.parse(dueAt);
  if (!(late >= minute)) return undefined;
  const [size, unit] =
    late >= day ? ([day, 'day'] as const) : late >= hour ? ([hour, 'hour'] as const) : ([minute, 'minute'] as const);
  return say(context.locale, 'lateBy', { time: formatUnit(Math.floor(late / size), unit, context.locale) });
}

function formatUnit(count: number, unit: 'day' | 'hour' | 'minute', locale: string): string {
  const options: Intl.NumberFormatOptions = { style: 'unit', unit, unitDisplay: 'long' };
  try {
    return count.toLocaleString(locale, options);
  } catch {
    return count.toLocaleString('en', options);
  }
}
