import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatAttribute } from '../../../src/engine/formats/format-attribute.js';
import { momentOf } from '../../../src/engine/formats/moment-of.js';
import { renderText } from '../../../src/engine/text/render-text.js';

const zones = [
  'UTC',
  'Asia/Tokyo',
  'America/New_York',
  'Europe/Dublin',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Kathmandu',
];
const inZone = (value: unknown, timeZone: string, pattern = 'yyyy-MM-dd HH:mm xxx'): string =>
  renderText(`{{ value | datetime: '${pattern}' }}`, { value }, { timeZone });

describe('instants in a zone', () => {
  const cases: [value: string, timeZone: string, shown: string][] = [
    ['2020-06-06T23:30:00Z', 'Asia/Tokyo', '2020-06-07 08:30 +09:00'],
    ['2020-06-06T03:30:00Z', 'America/New_York', '2020-06-05 23:30 -04:00'],
    // daylight saving begins: 02:00 is followed by 03:00 in New York, 01:00 by 02:00 in Dublin
    ['2021-03-14T06:59:00Z', 'America/New_York', '2021-03-14 01:59 -05:00'],
    ['2021-03-14T07:00:00Z', 'America/New_York', '2021-03-14 03:00 -04:00'],
    ['2021-03-28T00:59:00Z', 'Europe/Dublin', '2021-03-28 00:59 +00:00'],
    ['2021-03-28T01:00:00Z', 'Europe/Dublin', '2021-03-28 02:00 +01:00'],
    // it ends: the hour comes twice
    ['2021-11-07T05:30:00Z', 'America/New_York', '2021-11-07 01:30 -04:00'],
    ['2021-11-07T06:30:00Z', 'America/New_York', '2021-11-07 01:30 -05:00'],
    ['2021-10-31T00:30:00Z', 'Europe/Dublin', '2021-10-31 01:30 +01:00'],
    ['2021-10-31T01:30:00Z', 'Europe/Dublin', '2021-10-31 01:30 +00:00'],
    ['2020-06-06T12:00:00+05:45', 'Asia/Kathmandu', '2020-06-06 12:00 +05:45'],
  ];
  for (const [value, timeZone, shown] of cases)
    it(`${value} is ${shown} in ${timeZone}`, () => expect(inZone(value, timeZone)).to.equal(shown));

  it('agree with Intl in every zone and at every time', () => {
    const instants = fc.date({ min: new Date('1971-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (at, timeZone) => {
        const parts = new Intl.DateTimeFormat('en-CA', {
          timeZone,
          year: 'numeric',
          month: '2-digit',
          day: '2-digit',
          hour: '2-digit',
          minute: '2-digit',
          hourCycle: 'h23',
        }).formatToParts(at);
        const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
        const expected = `${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')}`;
        expect(inZone(at.toISOString(), timeZone, 'yyyy-MM-dd HH:mm')).to.equal(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('are UTC where no zone is given, or one that does not exist', () => {
    expect(
      renderText("{{ value | time: 'medium' }}", { value: '2020-06-06T23:30:00Z' }).replace('\u202f', ' '),
    ).to.equal('11:30:00 PM');
    expect(renderText('{{ value | date }}', { value: '2020-06-06T23:30:00Z' }, { timeZone: 'Mars/Base' })).to.equal(
      'Jun 6, 2020',
    );
  });
});

describe('calendar dates and wall clocks', () => {
  for (const timeZone of zones) {
    it(`are not shifted in ${timeZone}`, () => {
      const options = { timeZone };
      expect(renderText('{{ value | date }}', { value: '2020-06-06' }, options)).to.equal('Jun 6, 2020');
      expect(inZone('2020-06-06T00:30', timeZone, 'yyyy-MM-dd HH:mm')).to.equal('2020-06-06 00:30');
      const parsed = { name: 'd', type: 'date', parse: 'MMddyyyy', style: 'long' } as const;
      expect(formatAttribute('06062020', parsed, options)).to.deep.equal({ text: 'June 6, 2020', raw: false });
      const time = { name: 'd', type: 'datetime', parse: 'dd.MM.yyyy HH:mm', format: "datetime: 'HH:mm'" } as const;
      // an hour that New York's clocks skip
      expect(formatAttribute('14.03.2021 02:30', time, options).text).to.equal('02:30');
    });
  }

  it('name no zone even in long form', () => {
    expect(renderText("{{ value | datetime: 'full' }}", { value: '2020-06-06T10:00' })).not.to.match(
      /UTC|GMT|Coordinated/,
    );
  });
});

describe('dates that are none', () => {
  for (const value of [
    '2020-02-30',
    '2021-02-29',
    '2020-13-01',
    '20-06-06',
    '2020-06-06T25:00',
    '2020-06-06T10:60Z',
    '',
    ' ',
    'NaN',
    NaN,
    Infinity,
    9e15,
    true,
    {},
    [],
    new Date(NaN),
    'x'.repeat(1e6),
  ]) {
    it(`${String(value).slice(0, 20)} is not read as one`, () => expect(momentOf(value)).to.equal(undefined));
  }

  it('2020-02-29 is one', () =>
    expect(momentOf('2020-02-29')).to.deep.equal({ ms: Date.UTC(2020, 1, 29), hasZone: false, hasTime: false }));
});
