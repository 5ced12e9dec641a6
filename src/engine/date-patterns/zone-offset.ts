import { knownZone } from './known-zone.js';

interface Zone {
  readonly format: Intl.DateTimeFormat;
  /** Offsets at the beginning of days, UTC's. */
  readonly days: Map<number, number>;
}

const dayLength = 86_400_000;
const furthest = 8.64e15;
const zones = new Map<string, Zone>();

/**
 * How far the clocks of a zone are ahead of UTC, in milliseconds. A day that begins and ends with the same offset has
 * no other in between, so `Intl` is asked once a day. Throws `RangeError` for a moment outside the calendar.
 */
export function zoneOffset(ms: number, timeZone: string): number {
  if (timeZone === 'UTC') return 0;
  let zone = zones.get(timeZone);
  if (!zone) {
    if (zones.size > 50) zones.clear();
    const format = new Intl.DateTimeFormat('en', { timeZone: knownZone(timeZone), timeZoneName: 'longOffset' });
    zones.set(timeZone, (zone = { format, days: new Map() }));
  }
  const day = Math.floor(ms / dayLength);
  const offset = offsetOfDay(zone, day);
  return offset === offsetOfDay(zone, day + 1) ? offset : offsetAt(zone, ms);
}

function offsetOfDay(zone: Zone, day: number): number {
  let offset = zone.days.get(day);
  if (offset === undefined) {
    if (zone.days.size > 2000) zone.days.clear();
    zone.days.set(day, (offset = offsetAt(zone, Math.min(day * dayLength, furthest))));
  }
  return offset;
}

/** Out of "6/6/2020, GMT-03:30"; long ago also with seconds, and nothing behind GMT where it is UTC. */
function offsetAt({ format }: Zone, ms: number): number {
  const text = format.format(ms).split('GMT')[1] ?? '';
  const [hours = 0, minutes = 0, seconds = 0] = text.slice(1).split(':').map(Number);
  return (text.startsWith('-') ? -1000 : 1000) * ((hours * 60 + minutes) * 60 + seconds);
}
