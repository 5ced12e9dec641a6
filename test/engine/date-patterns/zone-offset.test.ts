import { expect } from '@open-wc/testing';
import { zoneOffset } from '../../../src/engine/date-patterns/zone-offset.js';

const hour = 3_600_000;
/** Whose clocks changed at odd hours, twice a year, by half an hour, by a day, or had seconds. */
const zones = [
  'America/New_York',
  'America/St_Johns',
  'Africa/Monrovia',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'Asia/Gaza',
  'Atlantic/Azores',
  'Australia/Lord_Howe',
  'Europe/Dublin',
  'Pacific/Apia',
];

/** Told from the parts of a date, not from the name of the offset. */
function offsetByIntl(format: Intl.DateTimeFormat, ms: number): number {
  const part = Object.fromEntries(format.formatToParts(ms).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 0, day = 0, hour: hours = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hours, minute, second) - ms;
}

describe('the offset of a zone', () => {
  for (const timeZone of zones)
    it(`is that of Intl at every change of ${timeZone}, and between`, () => {
      const format = new Intl.DateTimeFormat('en-US', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      });
      let changes = 0;
      let before = offsetByIntl(format, Date.UTC(1965, 0));
      for (let day = Date.UTC(1965, 0); day < Date.UTC(2030, 0); day += 24 * hour) {
        const after = offsetByIntl(format, day + 24 * hour);
        if (before !== after) {
          changes++;
          for (let at = day; at < day + 24 * hour; at += hour / 4)
            expect(zoneOffset(at, timeZone), new Date(at).toISOString()).to.equal(offsetByIntl(format, at));
        } else if (day % (7 * 24 * hour) === 0)
          expect(zoneOffset(day + 13 * hour, timeZone)).to.equal(offsetByIntl(format, day + 13 * hour));
        before = after;
      }
      expect(changes).to.be.above(0);
    });

  it('has seconds where clocks went by the sun', () =>
    expect(zoneOffset(Date.UTC(1900, 0), 'Europe/Dublin')).to.equal(-(25 * 60 + 21) * 1000));

  it('is that of UTC where the platform does not know the zone', () =>
    expect(zoneOffset(Date.UTC(2020, 5), 'Mars/Base')).to.equal(0));
});
