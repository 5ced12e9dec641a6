import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ar } from '../../src/messages/ar.js';
import { de } from '../../src/messages/de.js';
import { en } from '../../src/messages/en.js';
import { es } from '../../src/messages/es.js';
import { fr } from '../../src/messages/fr.js';
import { ja } from '../../src/messages/ja.js';
import { defineLocale, type Language } from '../../src/messages/locales.js';
import { say } from '../../src/messages/say.js';
import type { Word, Words } from '../../src/messages/words.js';

const languages: Record<string, Language> = { en: { words: en }, de, fr, es, ja, ar };
const keys = Object.keys(en) as (keyof Words)[];
const forms = (word: Word | undefined): string[] => (typeof word === 'string' ? [word] : Object.values(word ?? {}));
const placesOf = (text: string | undefined) => [...(text ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
const most = (word: Word | undefined) => placesOf(typeof word === 'string' ? word : word?.other);

for (const [tag, { dates, words = {} }] of Object.entries(languages)) {
  describe(`The words in ${tag}`, () => {
    it('are all there, and none is empty', () => {
      assert.deepEqual(Object.keys(words).sort(), [...keys].sort());
      for (const key of keys) for (const form of forms(words[key])) assert.ok(form.trim(), key);
    });

    it('keep the places of the English ones', () => {
      for (const key of keys) {
        assert.deepEqual(most(words[key]), most(en[key]), key);
        // a form for one, two or none may say the number in words
        for (const form of forms(words[key]))
          assert.deepEqual(
            placesOf(form).filter((name) => name !== 'count'),
            most(en[key]).filter((name) => name !== 'count'),
            `${key}: ${form}`,
          );
      }
    });

    it('have a form for every plural category of the language, and no other', () => {
      const categories = [...new Intl.PluralRules(tag).resolvedOptions().pluralCategories].sort();
      for (const key of keys) {
        const word = words[key];
        if (typeof word === 'object') assert.deepEqual(Object.keys(word).sort(), categories, key);
        assert.equal(typeof word, typeof en[key], key);
      }
    });

    it('are no English ones left over', () => {
      // words that are the same in both languages, or names of their own
      const alike = ['andMore', 'announceUpdate', 'liveLive', 'liveOffline', 'no', 'problemError'];
      if (tag === 'en') return;
      for (const key of keys) if (!alike.includes(key)) assert.notDeepEqual(words[key], en[key], key);
    });

    it('come with patterns of long dates', () => {
      if (tag !== 'en') assert.match(dates?.formatLong?.date({ width: 'long' }) ?? '', /d.*MMMM.*y|y年M月d日/, tag);
    });
  });
}

describe('A registered language', () => {
  for (const [tag, language] of Object.entries(languages)) defineLocale(tag, language);
  const events = (tag: string, count: number) => say(tag, 'events', { count });

  it('chooses the form by the number', () => {
    assert.equal(events('de', 1), '1 Ereignis');
    assert.equal(events('de-AT', 4), '4 Ereignisse');
    assert.equal(events('fr', 0), '0 événement');
    assert.equal(events('ja', 2), 'イベント2件');
    assert.equal(events('ar', 2), 'حدثان');
    assert.match(events('ar', 3), /أحداث$/);
    assert.match(events('ar', 11), /حدثاً$/);
  });
});
