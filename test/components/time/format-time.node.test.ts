import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayKey, dayLabel, formatTime } from '../../../src/components/time/format-time.js';

const at = (now: string, timeZone = 'Europe/London', locale = 'en-GB') => ({ locale, timeZone, now: Date.parse(now) });

describe('Relative time', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['2020-06-18T12:00:00Z', '2020-06-18T11:59:31Z', 'now'],
    ['2020-06-18T12:00:00Z', '2020-06-18T12:00:30Z', 'now'],
    ['2020-06-18T12:00:00Z', '2020-06-18T11:58:01Z', '1 minute ago'],
    ['2020-06-18T12:00:00Z', '2020-06-17T13:00:00Z', '23 hours ago'],
    ['2020-06-18T12:00:00Z', '2020-06-17T12:00:00Z', 'yesterday'],
    // 25 hours ago, two calendar days
    ['2020-06-17T23:30:00Z', '2020-06-16T22:30:00Z', '2 days ago'],
    ['2020-06-18T12:00:00Z', '2020-06-20T13:00:00Z', 'in 2 days'],
    ['2020-06-18T12:00:00Z', '2020-06-01T12:00:00Z', '2 weeks ago'],
    ['2020-06-18T12:00:00Z', '2020-01-01T12:00:00Z', '5 months ago'],
    ['2020-06-18T12:00:00Z', '2017-06-18T12:00:00Z', '3 years ago'],
  ];
  for (const [now, moment, words] of cases) {
    it(`${moment}, seen at ${now}, is "${words}"`, () => assert.equal(formatTime(moment, 'relative', at(now)), words));
  }
});

describe('A moment in words', () => {
  it('is written in the zone it is shown in', () => {
    assert.equal(formatTime('2020-06-16T13:10:00Z', 'time', at('2020-06-18T12:00:00Z')), '14:10');
    assert.equal(formatTime('2020-06-16T13:10:00Z', 'time', at('2020-06-18T12:00:00Z', 'Asia/Tokyo')), '22:10');
  });
  it('keeps both hours of the night the clocks go back apart in its exact form', () => {
    const london = at('2020-10-26T00:00:00Z');
    assert.match(formatTime('2020-10-25T00:30:00Z', 'exact', london) ?? '', /01:30:00 BST/);
    assert.match(formatTime('2020-10-25T01:30:00Z', 'exact', london) ?? '', /01:30:00 GMT/);
  });
  it('never shifts a calendar date by a zone', () => {
    assert.equal(formatTime('2020-06-06', 'date', at('2020-06-18T12:00:00Z', 'America/Los_Angeles')), '6 Jun 2020');
    assert.equal(dayKey('2020-06-06', 'America/Los_Angeles'), '2020-06-06');
  });
  it('is absent for what is no date', () => {
    for (const text of ['', 'soon', 'NaN', '2020-13-45'])
      assert.equal(formatTime(text, 'date', at('2020-06-18T12:00:00Z')), undefined);
  });
  it('falls back to English and UTC for an unknown language or zone', () => {
    assert.equal(formatTime('2020-06-16T13:10:00Z', 'time', at('2020-06-18T12:00:00Z', 'Mars/Olympus')), '13:10');
    assert.match(
      formatTime('2020-06-16T13:10:00Z', 'time', at('2020-06-18T12:00:00Z', 'Europe/London', 'no_such locale')) ?? '',
      /2:10/,
    );
    assert.equal(
      formatTime('2020-06-15T13:10:00Z', 'relative', at('2020-06-18T12:00:00Z', 'Mars/Olympus', '!!')),
      '3 days ago',
    );
  });
});

describe('Days', () => {
  it('begin at midnight of the zone', () => {
    assert.equal(dayKey('2020-06-16T23:30:00Z', 'Europe/London'), '2020-06-17');
    assert.equal(dayKey('2020-06-16T23:30:00Z', 'America/New_York'), '2020-06-16');
    assert.equal(dayKey('soon', 'UTC'), '');
  });
  it('have the same key in every language', () => {
    const keys = new Set(
      ['ar-EG', 'th-TH', 'fa-IR'].map(
        (locale) => (
          formatTime('2020-06-16T12:00:00Z', 'date', at('2020-06-18T12:00:00Z', 'UTC', locale)),
          dayKey('2020-06-16T12:00:00Z', 'UTC')
        ),
      ),
    );
    assert.deepEqual([...keys], ['2020-06-16']);
  });
  const labels: readonly (readonly [string, string])[] = [
    ['2020-06-18T01:00:00Z', 'Today'],
    ['2020-06-17T23:30:00Z', 'Today'],
    ['2020-06-17T12:00:00Z', 'Yesterday'],
    ['2020-06-16T13:10:00Z', 'Tuesday 16 June'],
    ['2019-06-16T13:10:00Z', 'Sunday, 16 June 2019'],
    ['2020-06-19T12:00:00Z', 'Friday 19 June'],
    ['soon', 'soon'],
  ];
  for (const [moment, label] of labels) {
    it(`${moment} stands under "${label}"`, () => assert.equal(dayLabel(moment, at('2020-06-18T12:00:00Z')), label));
  }
  it('say Yesterday across the change of the clocks', () => {
    assert.equal(dayLabel('2020-03-28T12:00:00Z', at('2020-03-29T22:30:00Z')), 'Yesterday');
  });
});
