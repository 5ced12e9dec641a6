import { expect } from '@open-wc/testing';
import { defineFormat, formatNamed } from '../../../src/engine/formats/format-registry.js';
import { renderText } from '../../../src/engine/text/render-text.js';
import type { TextOptions } from '../../../src/engine/text/text-options.js';

const noon = '2020-06-06T12:00:00.000Z';
const space = /[\u00a0\u202f]/g;
/** Newer browsers put narrow or unbreakable spaces in numbers and times; to a reader they are spaces. */
const shown = (token: string, value: unknown, options: TextOptions = {}): string =>
  renderText(`{{ ${token} }}`, { value, code: 'USD' }, options).replace(space, ' ');

describe('formats', () => {
  const cases: [token: string, value: unknown, text: string, options?: TextOptions][] = [
    ['value | date', '2020-06-06', 'Jun 6, 2020'],
    ["value | date: 'short'", '2020-06-06', '6/6/20'],
    ["value | date: 'full'", '2020-06-06', 'Saturday, June 6, 2020'],
    ["value | date: 'd MMM yyyy'", '2020-06-06', '6 Jun 2020'],
    ["value | date: 'long'", '2020-06-06', '6. Juni 2020', { locale: 'de' }],
    ['value | date', 'last Tuesday', 'last Tuesday'],
    ["value | date: 'nonsense QQQQQQQQ n'", '2020-06-06', '2020-06-06'],
    ['value | time', noon, '12:00 PM'],
    ['value | time', '2020-06-06', ''],
    ['value | datetime', noon, 'Jun 6, 2020, 12:00 PM'],
    ['value | datetime', '2020-06-06', 'Jun 6, 2020'],
    ["value | datetime: 'yyyy-MM-dd HH:mm xxx'", noon, '2020-06-06 21:00 +09:00', { timeZone: 'Asia/Tokyo' }],
    ['value | duration', 'PT36H', '36 hours'],
    ['value | duration', 93_784, '1 day, 2 hours'],
    ["value | duration: 'short'", 93_784, '1d 2h'],
    ['value | duration', '93784', '1 Tag, 2 Stunden', { locale: 'de' }],
    ['value | duration', 0, '0 seconds'],
    ['value | duration', -90, '-1 minute, 30 seconds'],
    ['value | duration', 'soon', 'soon'],
    ['value | number', '1234567.891', '1,234,567.891'],
    ['value | number: 1', 1234.56, '1.234,6', { locale: 'de' }],
    ['value | number', '12345678901234567890', '12,345,678,901,234,567,890'],
    ['value | number', 'many', 'many'],
    ["value | currency: 'EUR'", '1234.5', '€1,234.50'],
    ["value | currency: 'EUR'", 1234.5, '1.234,50 €', { locale: 'de' }],
    ["value | currency: 'JPY'", 1234, '¥1,234'],
    ['value | currency: code', 5, '$5.00'],
    ["value | currency: 'no code'", 5, '5'],
    ['value | percent', 0.256, '25.6%'],
    ['value | percent: 0', 0.256, '26%'],
    ['value | list', ['a', 'b', 'c'], 'a, b, and c'],
    ["value | list: 'or'", ['a', 'b', 'c'], 'a, b oder c', { locale: 'de' }],
    ['value | humanize', 'product_purchased', 'Product purchased'],
    ['value | mask: 4', '4111111111111111', '••••1111'],
    ['value | mask', '4111111111111111', '••••'],
    ['value | mask: 4', '1234567', '••••'],
    ['value | mask: 2', '🚲🚲🚲🚲', '••••🚲🚲'],
    ['value | host', 'https://user@shop.example:8443/a?b', 'shop.example:8443'],
    ['value | host', 'not an address', 'not an address'],
    ["value | plural: one: 'day', other: 'days'", 1, 'day'],
    ["value | plural: one: '# day', other: '# days'", '1200', '1,200 days'],
    ["value | plural: one: 'день', few: 'дня', many: 'дней', other: 'дня'", 5, 'дней', { locale: 'ru' }],
    ['value', true, 'Yes'],
    ['value', [true, false], 'Yes and No'],
    ['value', ['a', null, ['b'], {}], 'a'],
    ["value | append: '!'", true, 'true!'],
    ['value | nobodys', 'as it was', 'as it was'],
    ['value | label', 'gold', 'gold'],
    ["value | label: 'tiers'", 'gold', 'Gold member', { enums: { tiers: { gold: 'Gold member' } } }],
    ["value | label: 'tiers'", 'toString', 'toString', { enums: { tiers: { gold: 'Gold member' } } }],
  ];
  for (const [token, value, text, options] of cases) {
    it(`{{ ${token} }} shows ${JSON.stringify(value)} as "${text}"${options ? ` with ${JSON.stringify(options)}` : ''}`, () =>
      expect(shown(token, value, options)).to.equal(text));
  }

  for (const name of [
    'date',
    'time',
    'datetime',
    'relative',
    'duration',
    'number',
    'percent',
    'currency',
    'label',
    'list',
    'humanize',
    'mask',
    'host',
    'plural',
  ]) {
    it(`${name} shows nothing for a missing value`, () => {
      expect(shown(`value | ${name}`, undefined)).to.equal('');
      expect(shown(`value | ${name}`, null)).to.equal('');
    });
  }

  it('a list of more than 100 values shows 100 and how many more', () => {
    const list = Array.from({ length: 103 }, (_, i) => `v${i}`);
    expect(shown('value', list)).to.match(/v98, v99, and \+3$/);
    expect(shown('value', list.slice(0, 100))).to.match(/v98, and v99$/);
  });

  it('a host can add a format', () => {
    defineFormat('test_shout', (value, [mark]) => `${String(value)}${String(mark)}`);
    expect(shown("value | test_shout: '!' | upcase", 'hey')).to.equal('HEY!');
  });

  it('a format that throws leaves the value as it was', () => {
    defineFormat('test_throws', () => {
      throw new Error('no');
    });
    expect(shown("value | test_throws | append: '.'", 'hey')).to.equal('hey.');
  });

  it('a format needs a name a text can hold, and a function', () => {
    expect(() => defineFormat('a b', () => '')).to.throw(TypeError, 'not a name');
    expect(() => defineFormat('test_none', undefined as never)).to.throw(TypeError, 'function');
    expect(formatNamed('test_none')).to.equal(undefined);
  });
});

describe('relative times', () => {
  const now = Date.UTC(2020, 5, 8, 10);
  const cases: [value: unknown, text: string, timeZone?: string][] = [
    ['2020-06-08T09:59:30Z', '30 seconds ago'],
    ['2020-06-08T09:58:01Z', '1 minute ago'],
    ['2020-06-08T12:00:00Z', 'in 2 hours'],
    ['2020-06-07T11:00:00Z', '23 hours ago'],
    ['2020-06-07T09:00:00Z', 'yesterday'],
    ['2020-06-06T11:00:00Z', '2 days ago'],
    ['2020-06-06T23:30:00Z', '2 days ago', 'America/New_York'],
    ['2020-06-08', 'today'],
    ['2020-06-09', 'tomorrow'],
    ['2020-06-08', 'yesterday', 'Pacific/Kiritimati'],
    ['2020-04-08', '2 months ago'],
    ['2018-06-01', '2 years ago'],
    ['soon', 'soon'],
  ];
  for (const [value, text, timeZone = 'UTC'] of cases) {
    it(`${String(value)} is ${text} in ${timeZone}`, () =>
      expect(shown('value | relative', value, { now, timeZone })).to.equal(text));
  }

  it('print the date where no present moment is given', () => {
    expect(shown('value | relative', noon)).to.equal('Jun 6, 2020, 12:00 PM');
    expect(shown('value | relative', noon, { now: new Date(now) })).to.equal('2 days ago');
  });
});
