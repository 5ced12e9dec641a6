import type { Locale as DateLocale } from 'date-fns';
import { en } from './en.js';
import type { Words } from './words.js';

/** A language: the widget's words in it, and its date-fns locale for date patterns. Either may be missing. */
export interface Language {
  readonly words?: Partial<Words>;
  readonly dates?: DateLocale;
}

const languages = new Map<string, Language>([['en', { words: en }]]);

/** Adds or replaces a language, by its BCP 47 tag. Register before rendering. */
export function defineLocale(tag: string, language: Language): void {
  languages.set(tag.toLowerCase(), language);
}

/** The best registered language for a tag: exact, then its primary language, then English. */
export function languageOf(tag: string): Language {
  const wanted = tag.toLowerCase();
  return languages.get(wanted) ?? languages.get(wanted.split('-')[0] as string) ?? (languages.get('en') as Language);
}
