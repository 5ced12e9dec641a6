import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { printPattern } from '../../../src/engine/date-patterns/print-pattern.js';
import { ar } from '../../../src/messages/ar.js';
import { de } from '../../../src/messages/de.js';
import { es } from '../../../src/messages/es.js';
import { fr } from '../../../src/messages/fr.js';
import { ja } from '../../../src/messages/ja.js';
import { defineLocale } from '../../../src/messages/locales.js';
import { printedThere } from './date-fns-oracle.js';
import { printingDeviations } from './pattern-deviations.js';

const languages = { de, fr, es, ja, ar };
/** All that date-fns knows: one to six of every letter, and ordinal numbers; then the long forms and their pairs. */
const tokens = [
  ...[...'GyYRuQqMLwIdDEeicabBhHKkmsSXxOztT'].flatMap((letter) => [1, 2, 3, 4, 5, 6].map((n) => letter.repeat(n))),
  ...[...'yYQqMLwIdDecihHKkms'].map((letter) => `${letter}o`),
  ...[0, 1, 2, 3, 4].flatMap((days) => [0, 1, 2, 3, 4].map((times) => 'P'.repeat(days) + 'p'.repeat(times))),
].filter((token) => token !== '');
const zones = ['UTC', 'Asia/Tokyo', 'America/New_York', 'Europe/Dublin', 'Asia/Kolkata', 'Australia/Lord_Howe'];
/** All months, weekdays and hours, days of one and two digits, and a year before Christ. */
const moments = [
  ...Array.from({ length: 36 }, (_, i) => Date.UTC(2019 + (i % 3), i % 12, 1 + ((i * 5) % 28), i % 24, i % 60, 7, 89)),
  Date.UTC(-43, 2, 15, 10),
];
const ours = (ms: number, pattern: string, locale = 'en', timeZone = 'UTC'): string => {
  try {
    return printPattern(ms, pattern, locale, timeZone);
  } catch {
    return 'refused';
  }
};

describe('a moment printed with a date pattern', () => {
  before(() => {
    for (const [tag, language] of Object.entries(languages)) defineLocale(tag, language);
  });

  for (const token of tokens)
    it(`reads as in date-fns: ${token}`, () => {
      for (const ms of moments) {
        expect(ours(ms, token), `en ${new Date(ms).toISOString()}`).to.equal(printedThere(ms, token));
        for (const locale of Object.keys(languages)) {
          if (printingDeviations.some((one) => one.locale === locale && one.tokens?.test(token))) continue;
          const there = printedThere(ms, token, locale);
          expect(ours(ms, token, locale), `${locale} ${new Date(ms).toISOString()}`).to.equal(there);
        }
      }
    });

  for (const { what, pattern, of, timeZone = 'UTC', locale = 'en', dateFns, ours: here } of printingDeviations)
    it(`deviates as the documentation says: ${what}`, () => {
      expect(printedThere(Date.parse(of), pattern, locale, timeZone)).to.equal(dateFns);
      expect(ours(Date.parse(of), pattern, locale, timeZone)).to.equal(here);
      expect(here).not.to.equal(dateFns);
    });

  it('reads as in date-fns, whatever the pattern, the moment and the zone', () => {
    const between = fc.constantFrom(' ', '/', '-', ', ', ':', "''", "'o''clock'", "'at'", 'é', '1');
    const pattern = fc
      .array(fc.tuple(fc.constantFrom(...tokens), between), { minLength: 1, maxLength: 5 })
      .map((pairs) => pairs.flat().join(''));
    const instant = fc.date({ min: new Date('1972-01-08'), max: new Date('2037-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(instant, pattern, fc.constantFrom(...zones), (at, text, timeZone) => {
        expect(ours(at.getTime(), text, 'en', timeZone)).to.equal(printedThere(at.getTime(), text, 'en', timeZone));
      }),
      { numRuns: 3000 },
    );
  });

  it('reads as in date-fns at the ends of the calendar, and is refused beyond', () => {
    for (const ms of [-8.64e15, -62_198_755_200_000, -1, 0, 8.64e15])
      for (const pattern of ["u-MM-dd'T'HH:mm:ss.SSS", 'y T t', 'yy EEEE'])
        expect(ours(ms, pattern), pattern).to.equal(printedThere(ms, pattern));
    for (const zone of ['UTC', 'Asia/Tokyo'])
      for (const ms of [NaN, 8.64e15 + 1, -8.64e15 - 1])
        expect(() => printPattern(ms, 'yyyy', 'en', zone)).to.throw(RangeError);
  });

  it('is in the language of every reader, whether or not anybody registered it', () => {
    const at = Date.UTC(2020, 8, 8, 13);
    expect(ours(at, "EEEE, d 'de' MMMM 'de' y", 'pt')).to.equal('terça-feira, 8 de setembro de 2020');
    expect(ours(at, 'd MMMM', 'pl')).to.equal('8 września');
    expect(ours(at, 'LLLL', 'pl')).to.equal('wrzesień');
    expect(ours(at, 'do QQQ PPP', 'it')).to.equal('8 Q3 8 settembre 2020');
    expect(ours(at, 'PPPp', 'sv')).to.equal('8 september 2020 kl. 13:00');
    expect(ours(at, 'P', 'en-GB')).to.equal('08/09/2020');
    expect(ours(at, 'P do', 'en-US')).to.equal('09/08/2020 8th');
    expect(ours(at, 'do MMMM', 'de_DE')).to.equal('8th September');
  });

  it('is as a host says who registers a language', () => {
    defineLocale('xx-dates', {
      dates: {
        localize: { month: (value, { width = '', context = '' } = {}) => `${value} ${width} ${context}` },
        formatLong: { date: () => 'd/M', time: () => 'H', dateTime: () => '{{time}} {{date}}' },
        options: { weekStartsOn: 6 },
      },
    });
    const at = Date.UTC(2020, 8, 8, 13);
    expect(ours(at, 'MMMM', 'xx-dates')).to.equal('8 wide formatting');
    expect(ours(at, 'LLL', 'xx-dates')).to.equal('8 abbreviated standalone');
    expect(ours(at, 'Pp', 'xx-dates')).to.equal('13 8/9');
    expect(ours(at, 'e', 'xx-dates')).to.equal('4');
    expect(ours(at, 'EEE', 'xx-dates')).to.equal('Tue');
  });
});
