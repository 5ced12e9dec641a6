import type { Path } from './edit-json.js';
import { languageName } from './language-name.js';
import type { WordingField } from './wording-field.js';

const offered = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'tr', 'ar', 'ja'];

/** The languages that a template can still be given: each is a field more for every text. */
export function languageOffer(languages: readonly string[], path: Path): readonly WordingField[] {
  const offers = offered
    .filter((language) => !languages.includes(language))
    .map((language) => ({ label: languageName(language), edits: [], language }));
  if (offers.length === 0) return [];
  const label = 'Say it in one more language';
  return [{ path: [...path, 'languages'], label, kind: 'offer', value: '', otherwise: '+ Language', offers }];
}
