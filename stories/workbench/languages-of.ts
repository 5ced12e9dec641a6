import type { SessionLibrary } from '../../src/contract/library/session-library.js';
import { placesOf } from '../../src/engine/library/places-of.js';
import { text } from './json-items.js';

/** The language of a template's plain texts. */
export const ownLanguage = (json: unknown): string => text((json as SessionLibrary | undefined)?.locale) || 'en';

/** The languages of a template: its own, those that any of its texts has, and those that have just been added. */
export function languagesOf(json: unknown, added: readonly string[]): readonly string[] {
  const written = placesOf(json as SessionLibrary, 'text').flatMap(({ value }) =>
    typeof value === 'object' && value !== null ? Object.keys(value) : [],
  );
  return [...new Set([ownLanguage(json), ...written, ...added])];
}
