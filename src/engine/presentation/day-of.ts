import { instantOf } from '../../contract/instant.js';

const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day of a moment in a zone, `2020-06-06`: what a timeline's day headers group by. `UTC` where absent or unknown. */
export function dayOf(iso: string, timeZone = 'UTC'): string {
  const at = instantOf(iso);
  return Number.isFinite(at) ? formatIn(timeZone).format(at) : '';
}

function formatIn(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) formats.set(timeZone, (format = isoDays(timeZone)));
  return format;
}

function isoDays(timeZone: string): Intl.DateTimeFormat {
  try {
    // Swedish writes days as ISO 8601 does
    return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  } catch {
    return isoDays('UTC');
  }
}
