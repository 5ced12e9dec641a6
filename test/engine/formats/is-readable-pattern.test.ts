import { expect } from '@open-wc/testing';
import { formatMoment } from '../../../src/engine/formats/format-moment.js';
import { isReadablePattern } from '../../../src/engine/formats/is-readable-pattern.js';
import { momentOf } from '../../../src/engine/formats/moment-of.js';

describe('a date pattern', () => {
  for (const pattern of ['MMddyyyy', 'dd.MM.yyyy HH:mm', "d 'DD' MMM", "yyyy 'YYYY''s'"]) {
    it(`${pattern} can be read`, () => expect(isReadablePattern(pattern)).to.equal(true));
  }

  for (const pattern of ['MMDDYYYY', 'DD.MM.yyyy', 'yyyy-MM-D', 'MMddYY']) {
    it(`${pattern} cannot: its letters mean something else`, () => expect(isReadablePattern(pattern)).to.equal(false));
  }

  it('of those letters leaves no value in the console', () => {
    const logged: unknown[] = [];
    const own = console.warn;
    console.warn = (...words) => logged.push(words);
    try {
      expect(momentOf('06062020', 'MMDDYYYY')).to.equal(undefined);
      const moment = { ms: 0, hasZone: true, hasTime: true };
      expect(() => formatMoment(moment, 'date', 'DD.MM.YYYY', 'en', 'UTC')).to.throw(RangeError);
    } finally {
      console.warn = own;
    }
    expect(logged).to.deep.equal([]);
  });
});
