import { parseText } from '../../text/parse-text.js';
import { placesOf } from '../places-of.js';
import { type LintRule, warning } from './lint-rule.js';

/** Texts without a language that other texts of the library have. */
export const missingTranslations: LintRule = function* ({ library }) {
  const texts = placesOf(library, 'text').filter(({ path }) => path.at(-1) !== 'href');
  const locales = new Set(texts.flatMap(({ value }) => (typeof value === 'string' ? [] : Object.keys(value))));
  if (locales.size === 0) return;
  const own = library.locale ?? 'en';
  for (const { path, value } of texts) {
    if (typeof value === 'string' && !hasWords(value)) continue;
    const written = typeof value === 'string' ? [own] : Object.keys(value);
    const missing = [...locales].filter(
      (locale) => !written.includes(locale) && !written.includes(locale.split('-')[0] as string),
    );
    if (missing.length === 0) continue;
    const hint = typeof value === 'string' ? `write { "${own}": …, "${missing[0]}": … }` : `add "${missing[0]}"`;
    yield warning('missing-translation', path, `is not translated: ${missing.join(', ')}`, hint);
  }
};

/** Tokens need no translation. */
const hasWords = (text: string): boolean => parseText(text).literals.some((literal) => /\p{L}/u.test(literal));
