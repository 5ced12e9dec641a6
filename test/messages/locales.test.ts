import { expect } from '@open-wc/testing';
import { de } from 'date-fns/locale/de';
import { renderText } from '../../src/engine/text/render-text.js';
import type { DateLocale } from '../../src/messages/date-locale.js';
import { defineLocale, languageOf } from '../../src/messages/locales.js';
import { say } from '../../src/messages/say.js';

describe('languages', () => {
  it('are found by their tag, by less and less of it, and are English at last', () => {
    defineLocale('xx-Latn', { words: { yes: 'Xay' } });
    for (const tag of ['xx-Latn', 'XX-latn', 'xx-Latn-AA-x-private'])
      expect(languageOf(tag).words?.yes, tag).to.equal('Xay');
    for (const tag of ['xx', 'en', 'en-GB', '', 'nonsense_']) expect(languageOf(tag).words?.yes, tag).to.equal('Yes');
  });

  it('count from when they are defined, also where they have been asked for before', () => {
    expect(say('xx-late', 'yes')).to.equal('Yes');
    defineLocale('xx', { words: { yes: 'Xa' } });
    expect(say('xx-late', 'yes')).to.equal('Xa');
    defineLocale('xx-late', { words: { yes: 'Xe' } });
    expect(say('xx-late', 'yes')).to.equal('Xe');
  });

  it('word booleans and dates of texts', () => {
    const dates: DateLocale = de; // any locale of date-fns will do
    defineLocale('de-test', { words: { yes: 'Ja' }, dates });
    const shown = renderText(
      "{{ gift }} {{ gift | default: 0 }} {{ day | datetime: 'EEEE, do MMM B, QQQQ, e' }} {{ day | date: 'PP' }}",
      { gift: true, day: '2020-09-06T09:00' },
      { locale: 'de-test' },
    );
    expect(shown).to.equal('Ja Ja Sonntag, 6. Sep. morgens, 3. Quartal, 7 6. Sep. 2020');
  });

  it('need a tag', () => {
    for (const tag of ['', 'de_DE', 'x', undefined as never, '../en'])
      expect(() => defineLocale(tag, {}), String(tag)).to.throw(TypeError, 'language tag');
  });

  it('that do not exist leave texts in English', () => {
    const list = Array.from({ length: 1200 }, () => 'a');
    for (const locale of ['de_DE', '!', 'x'.repeat(100), 5 as never, null as never]) {
      const text = renderText(
        {
          en: "{{ n | number }} {{ yes }} {{ day | date }} {{ n | duration }} {{ day | relative }} {{ n | plural: other: '#' }} {{ list | size }}",
          fr: 'x',
        },
        { n: 1200, yes: true, day: '2020-06-06', list },
        { locale, now: 0 },
      );
      expect(text).to.equal('1,200 Yes Jun 6, 2020 20 minutes in 50 years 1,200 1200');
      expect(renderText('{{ list }}', { list }, { locale })).to.match(/a, and \+1,100$/);
      expect(say(locale, 'events', { count: 1200 })).to.equal('1,200 events');
    }
  });
});
