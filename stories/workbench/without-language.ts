import type { SessionLibrary } from '../../src/contract/library/session-library.js';
import { placesOf } from '../../src/engine/library/places-of.js';
import { changeTranslation } from './change-translation.js';

/** The template with every text as it is in the other languages. */
export function withoutLanguage(text: string, language: string): string {
  return placesOf(JSON.parse(text) as SessionLibrary, 'text')
    .filter(({ value }) => typeof value === 'object' && value !== null && language in value)
    .reduce((now, { path }) => changeTranslation(now, [...path, language], ''), text);
}
