import { expect } from '@open-wc/testing';
import { isReadablePattern } from '../../../src/engine/date-patterns/is-readable-pattern.js';
import { formatMoment } from '../../../src/engine/formats/format-moment.js';
import { momentOf } from '../../../src/engine/formats/moment-of.js';

describe('a date pattern', () => {
  for (const pattern of [
    'MMddyyyy',
    'dd.MM.yyyy HH:mm',
    "d 'DD' MMM",
    "yyyy 'YYYY''s'",
    'P',
    "RRRR-'W'II-i",
    'X',
    'T',
  ]) {
    it(`${pattern} can be read`, () => expect(isReadablePattern(pattern)).to.equal(true));
  }

  for (const pattern of ['MMDDYYYY', 'DD.MM.yyyy', 'yyyy-MM-D', 'MMddYY']) {
    it(`${pattern} cannot: its letters mean something else`, () => expect(isReadablePattern(pattern)).to.equal(false));
  }

  for (const pattern of ['', 'nonsense', 'dd at HH', 'yyyy MM J', 'HHo', 'So'])
    it(`${JSON.stringify(pattern)} cannot: a letter stands for nothing`, () =>
      expect(isReadablePattern(pattern)).to.equal(false));

  for (const pattern of ['yyyy yyyy', 'd MM M', 'hh HH', 'yyyy-MM-dd O', 'YYY-ww', 'y G'])
    it(`${pattern} cannot: a field is there twice, or only for printing`, () => {
      expect(isReadablePattern(pattern)).to.equal(false);
      expect(momentOf('2020 2020', pattern)).to.equal(undefined);
    });

  it('of those letters leaves no value in the console', () => {
    const logged: unknown[] = [];
    const own = console.warn;
    console.warn = (...words) => logged.push(words);
    try {
      expect(momentOf('06062020', 'MMDDYYYY')).to.equal(undefined);
      const moment = { ms: 0, hasZone: true, hasTime: true };
      for (const pattern of ['DD.MM.YYYY', 'HH J'])
        expect(() => formatMoment(moment, 'date', pattern, 'en', 'UTC'), pattern).to.throw(RangeError);
      expect(formatMoment(moment, 'date', 'YYY DDD', 'en', 'UTC')).to.equal('1970 001');
    } finally {
      console.warn = own;
    }
    expect(logged).to.deep.equal([]);
  });
});
