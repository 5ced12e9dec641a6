import type { Locale as DateLocale } from 'date-fns';
import { en } from './en.js';
import type { Words } from './words.js';

/** A language: the widget's words in it, and its date-fns locale for date patterns. Either may be missing. */
export interface Language {
  readonly words?: Partial<Words>;
  readonly dates?: DateLocale;
}

const languages = new Map<string, Language>([['en', { words: en }]]);

/** Adds or replaces a language, by its BCP 47 tag. Register before rendering. Throws `TypeError` where the tag is none. */
export function defineLocale(tag: string, language: Language): void {
  if (!/^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(tag)) {
    throw new TypeError(`defineLocale: "${tag}" is not a language tag; give one such as "pt" or "pt-BR"`);
  }
  languages.set(tag.toLowerCase(), language);
}

/** The best registered language for a tag: exact, then without its last parts (`zh-Hant-TW`, `zh-Hant`, `zh`), then English. */
export function languageOf(tag: string): Language {
  const parts = String(tag).toLowerCase().split('-', 8);
  for (; parts.length > 0; parts.pop()) {
    const known = languages.get(parts.join('-'));
    if (known) return known;
  }
  return languages.get('en') as Language;
}
