import { knownLocale } from './known-locale.js';
import { languageOf } from './locales.js';
import type { Word, Words } from './words.js';

/** What fills the places of a word. */
export type SaidValues = Readonly<Record<string, string | number>>;

// Constructing an Intl object costs more than a whole row.
const pluralRules = new Map<string, Intl.PluralRules>();
const numberFormats = new Map<string, Intl.NumberFormat>();

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
  const words = languageOf(locale).words;
  const word = words?.[key];
  const language = word === undefined ? 'en' : locale;
  const said =
    typeof word === 'string' || word
      ? form(word, language, values['count'])
      : form(english[key], 'en', values['count']);
  return said.includes('{') ? fill(said, locale, values) : said;
}

function fill(said: string, locale: string, values: SaidValues): string {
  return said.replace(/\{(\w+)\}/g, (_place, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? written(value, locale) : (value ?? '');
  });
}

function written(value: number, locale: string): string {
  let format = numberFormats.get(locale);
  if (!format) numberFormats.set(locale, (format = new Intl.NumberFormat(knownLocale(locale))));
  return format.format(value);
}

function form(word: Word, locale: string, count: string | number | undefined): string {
  if (typeof word === 'string') return word;
  let rules = pluralRules.get(locale);
  if (!rules) pluralRules.set(locale, (rules = new Intl.PluralRules(knownLocale(locale))));
  return word[rules.select(Number(count ?? 0))] ?? word.other;
}
