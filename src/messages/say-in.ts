import { IntlCache } from './intl-cache.js';
import { languageOf } from './locales.js';
import type { Word, Words } from './words.js';

/** What fills the places of a word. */
export type SaidValues = Readonly<Record<string, string | number>>;

const pluralRules = new IntlCache((locale) => new Intl.PluralRules(locale));
const numberFormats = new IntlCache((locale) => new Intl.NumberFormat(locale));

/**
 * The widget's own words in a language, with `{name}` places filled. Where `count` is given it
 * chooses the plural form and is written in the language's digits. Never throws.
 */
export function sayIn<Key extends keyof Words>(
  english: Pick<Words, Key>,
  locale: string,
  key: Key,
  values: SaidValues = {},
): string {
  const own = languageOf(locale).words?.[key];
  const said =
    typeof own === 'string' || own ? form(own, locale, values['count']) : form(english[key], 'en', values['count']);
  return said.includes('{') ? fill(said, locale, values) : said;
}

function fill(said: string, locale: string, values: SaidValues): string {
  return said.replace(/\{(\w+)\}/g, (_place, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? numberFormats.get(locale, '').format(value) : (value ?? '');
  });
}

function form(word: Word, locale: string, count: string | number | undefined): string {
  if (typeof word === 'string') return word;
  return word[pluralRules.get(locale, '').select(Number(count ?? 0))] ?? word.other;
}
