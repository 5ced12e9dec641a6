import { expect } from '@open-wc/testing';
import { TimelineDays } from '../../src/state/timeline-days.js';

const day = (text: string): number => Date.parse(text) / 86_400_000;

describe('TimelineDays', () => {
  for (const [zone, moment, expected] of [
    ['UTC', '2020-06-16T23:59:59.999Z', '2020-06-16'],
    ['Europe/London', '2020-06-16T23:10:00.000Z', '2020-06-17'],
    ['America/New_York', '2020-06-16T03:00:00.000Z', '2020-06-15'],
    ['Asia/Kathmandu', '2020-06-16T18:20:00.000Z', '2020-06-17'],
    // clocks go forward at 01:00 UTC on 29 March 2020
    ['Europe/Berlin', '2020-03-28T22:59:00.000Z', '2020-03-28'],
    ['Europe/Berlin', '2020-03-28T23:00:00.000Z', '2020-03-29'],
    ['Europe/Berlin', '2020-03-29T21:59:00.000Z', '2020-03-29'],
    ['Europe/Berlin', '2020-03-29T22:00:00.000Z', '2020-03-30'],
    // and back on 25 October
    ['Europe/Berlin', '2020-10-25T22:59:59.000Z', '2020-10-25'],
    ['Europe/Berlin', '2020-10-25T23:00:00.000Z', '2020-10-26'],
    // midnight itself was skipped
    ['America/Sao_Paulo', '2018-11-04T02:59:00.000Z', '2018-11-03'],
    ['America/Sao_Paulo', '2018-11-04T03:00:00.000Z', '2018-11-04'],
    // a day that Samoa left out
    ['Pacific/Apia', '2011-12-30T09:59:00.000Z', '2011-12-29'],
    ['Pacific/Apia', '2011-12-30T10:00:00.000Z', '2011-12-31'],
    ['America/New_York', '2020-06-16', '2020-06-16'],
  ] as const) {
    it(`finds ${moment} on ${expected} in ${zone}`, () => {
      expect(new TimelineDays(zone).of(moment)).to.equal(day(expected));
    });
  }

  it('agrees with the browser through two years of every kind of zone', () => {
    for (const zone of [
      'Europe/Dublin',
      'America/St_Johns',
      'Australia/Lord_Howe',
      'Africa/Casablanca',
      'Asia/Tehran',
    ]) {
      const days = new TimelineDays(zone);
      const format = new Intl.DateTimeFormat('sv-SE', {
        timeZone: zone,
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
      });
      for (let moment = Date.UTC(2021, 0, 1); moment < Date.UTC(2023, 0, 1); moment += 1_234_567 * 7) {
        expect(days.of(new Date(moment).toISOString()), `${zone} ${moment}`).to.equal(day(format.format(moment)));
      }
    }
  });

  for (const date of ['soon', '', undefined, null, 1793600000000])
    it(`puts ${JSON.stringify(date)}, which is no date, before everything`, () => {
      expect(new TimelineDays('UTC').of(date as string | undefined)).to.equal(-Infinity);
    });
});
