import type { SessionLibrary } from '../../src/contract/library/session-library.js';
import type { Text } from '../../src/contract/library/text.js';
import { placesOf } from '../../src/engine/library/places-of.js';
import { parseText } from '../../src/engine/text/parse-text.js';
import type { Path } from './edit-json.js';
import { languageName } from './language-name.js';
import type { Edit, WordingField } from './wording-field.js';

const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'tr', 'ar', 'ja'];

/** Words every text of a template in one more language: each starts as it is in the first one. */
export function languageOffer(json: unknown, path: Path): readonly WordingField[] {
  const library = json as SessionLibrary;
  const locale = typeof library.locale === 'string' ? library.locale : 'en';
  const texts = placesOf(library, 'text').filter(({ path }) => path.at(-1) !== 'href');
  const offers = languages
    .map((lang) => ({
      label: languageName(lang),
      edits: texts.flatMap(({ value, path }) => editFor(value, path, lang, locale)),
    }))
    .filter(({ edits }) => edits.length > 0);
  if (offers.length === 0) return [];
  const label = 'Say it in one more language';
  return [{ path: [...path, 'languages'], label, kind: 'offer', value: '', otherwise: '+ Language', offers }];
}

function editFor(value: Text, path: Path, lang: string, locale: string): readonly Edit[] {
  if (typeof value === 'string')
    return lang === locale || !hasWords(value) ? [] : [[path, { [locale]: value, [lang]: value }]];
  if (typeof value !== 'object' || value === null || lang in value) return [];
  return [[[...path, lang], Object.values(value)[0] ?? '']];
}

/** What is all of details needs no other words. */
function hasWords(text: string): boolean {
  try {
    return parseText(text).literals.some((literal) => /\p{L}/u.test(literal));
  } catch {
    return true;
  }
}
