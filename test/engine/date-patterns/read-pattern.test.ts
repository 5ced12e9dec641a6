import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { printPattern } from '../../../src/engine/date-patterns/print-pattern.js';
import { momentOf } from '../../../src/engine/formats/moment-of.js';
import { readPattern } from '../../../src/engine/date-patterns/read-pattern.js';
import { readThere } from './date-fns-oracle.js';
import { readingDeviations } from './pattern-deviations.js';

const ours = (text: string, pattern: string, locale = 'en'): string => {
  const ms = readPattern(text, pattern, locale)?.ms;
  return ms === undefined ? 'not a date' : new Date(ms).toISOString();
};
/** The day that date-fns needs for years of two digits; for anything else a later one is no other. */
const yearFor = (pattern: string): number => (/(?<!y)yy(?!y)/.test(pattern) ? 2000 : 1970);

/** Patterns that say a day or a time, and whole moments first. */
const whole = [
  "yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
  'yyyyMMddHHmmssSSSxx',
  'd MMM yyyy hh:mm:ss.SSS a x',
  'EEEE, MMMM do, y, h:mm:ss.SSS aaaa xxx',
  "RRRR-'W'II-i HH:mm:ss.SSS X",
  'yyyy DDD K:mm:ss.SSS b XX',
  'T',
];
const patterns = [
  ...whole,
  'MMddyyyy',
  'yyyy-MM-dd HH:mm',
  'd MMM yyyy',
  'dd/MM/yy',
  'd.M.yyyy H:mm',
  'hh:mm a',
  "EEEE, MMMM d, y 'at' h:mm a",
  'EEEEEE dd MM yyyy',
  'EEEEE d MMMMM yyyy',
  'LLLL yyyy',
  'QQQ yyyy',
  'yyyy Q',
  'qqqq u',
  'u-MM-dd',
  'R-I-i',
  'R I iiii',
  'Do y',
  'k:mm:ss',
  'h B',
  'h:mm aaaaa',
  "H 'o''clock'",
  "''yy",
  'P',
  'PP',
  'PPP',
  'PPPPp',
  't',
  'ddMMyyyy',
  'm',
  's',
  'S',
  'SSSS',
  'ddd',
];

describe('a text read with a date pattern', () => {
  for (const [text, pattern, moment] of [
    ['06062020', 'MMddyyyy', '2020-06-06T00:00:00.000Z'],
    ['2020-06-06 21:00', 'yyyy-MM-dd HH:mm', '2020-06-06T21:00:00.000Z'],
    ['6 jun 2020', 'd MMM yyyy', '2020-06-06T00:00:00.000Z'],
    ['12:30 AM', 'hh:mm a', '1970-01-01T00:30:00.000Z'],
    ['12:30 a.m.', 'hh:mm a', '1970-01-01T00:30:00.000Z'],
    ['12:30 p. m.', 'hh:mm a', '1970-01-01T12:30:00.000Z'],
    ['6 o’clock', "h 'o’clock'", '1970-01-01T06:00:00.000Z'],
    ['13/13/2020', 'dd/MM/yyyy', 'not a date'],
    ['29/02/2021', 'dd/MM/yyyy', 'not a date'],
    ['31/04/2021', 'dd/MM/yyyy', 'not a date'],
    ['2021-366', 'yyyy-DDD', 'not a date'],
    ['0000-01-01', 'yyyy-MM-dd', 'not a date'],
    ['24:00', 'HH:mm', 'not a date'],
    ['13:00 PM', 'hh:mm a', 'not a date'],
    ['2020-06-06 and more', 'yyyy-MM-dd', 'not a date'],
    ['Q0 2020', 'QQQ yyyy', 'not a date'],
    ['Q4 2020', 'QQQ yyyy', '2020-10-01T00:00:00.000Z'],
    ['', 'yyyy', 'not a date'],
    ['9'.repeat(64), 'T', 'not a date'],
    ['9'.repeat(64), 'y'.repeat(70), 'not a date'],
  ] as const)
    it(`${JSON.stringify(text.slice(0, 30))} in ${pattern.slice(0, 30)} is ${moment}, as in date-fns`, () => {
      expect(ours(text, pattern)).to.equal(moment);
      expect(readThere(text, pattern)).to.equal(moment);
    });

  for (const { what, pattern, of, locale = 'en', dateFns, ours: here } of readingDeviations)
    it(`deviates as the documentation says: ${what}`, () => {
      expect(readThere(of, pattern, locale)).to.equal(dateFns);
      expect(ours(of, pattern, locale)).to.equal(here);
      expect(here).not.to.equal(dateFns);
    });

  it('is the moment that was printed with it, in every language', () => {
    const instant = fc.date({ min: new Date('1972-01-08'), max: new Date('2037-01-01'), noInvalidDate: true });
    const zone = fc.constantFrom('UTC', 'Asia/Tokyo', 'America/New_York', 'Europe/Dublin', 'Asia/Kathmandu');
    fc.assert(
      fc.property(
        instant,
        fc.constantFrom(...whole),
        fc.constantFrom('en', 'de', 'fr', 'es', 'ja', 'ar', 'pt', 'pl', 'zh'),
        zone,
        (at, pattern, locale, timeZone) => {
          const text = printPattern(at.getTime(), pattern, locale, timeZone);
          expect(ours(text, pattern, locale), text).to.equal(at.toISOString());
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is what date-fns reads, or no date where that reads none, also where the text has mistakes', () => {
    const instant = fc.date({ min: new Date('0500-01-01'), max: new Date('2999-01-01'), noInvalidDate: true });
    // digits where they are none, a doubled or lost character, another case, and space at the end
    const mistake = fc.tuple(fc.nat(40), fc.constantFrom('', '', '0', '7', '-', '/', 'x', 'A', ' '), fc.nat(1));
    const spelling = fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toLowerCase(),
      (text: string) => text.toUpperCase(),
      (text: string) => `${text} `,
    );
    fc.assert(
      fc.property(
        instant,
        fc.constantFrom(...patterns),
        fc.array(mistake, { maxLength: 2 }),
        spelling,
        (at, pattern, mistakes, respell) => {
          let text = respell(printPattern(at.getTime(), pattern, 'en', 'UTC'));
          for (const [place, added, lost] of mistakes) text = text.slice(0, place) + added + text.slice(place + lost);
          const isDeviation = /\d(st|nd|rd|th)|[+-]\d|^\d quarter/i.test(text) && /o|x|qqqq|P{3}/i.test(pattern);
          fc.pre(mistakes.length === 0 || !isDeviation);
          expect(ours(text, pattern), `${pattern}: ${text}`).to.equal(readThere(text, pattern, 'en', yearFor(pattern)));
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('is no date where the text is long, and takes no time to say so', () => {
    expect(momentOf('1'.repeat(1e6), 'yyyy')).to.equal(undefined);
    expect(momentOf('2020', "yyyy'".padEnd(2000, 'a'))).to.equal(undefined);
  });

  it('has a zone where the pattern says one, and a time where it says an hour', () => {
    const hour = Date.UTC(2020, 5, 6, 9);
    expect(momentOf('2020-06-06 09', 'yyyy-MM-dd HH')).to.deep.equal({ ms: hour, hasZone: false, hasTime: true });
    expect(momentOf('06/06/2020, 9:00 AM', 'Pp')).to.deep.equal({ ms: hour, hasZone: false, hasTime: true });
    expect(momentOf('2020-06-06 09+02', 'yyyy-MM-dd HHx')?.hasZone).to.equal(true);
    expect(momentOf('X 2020-06-06', "'X' yyyy-MM-dd")).to.include({ hasZone: false, hasTime: false });
  });
});
