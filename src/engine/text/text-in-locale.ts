import type { Text } from '../../contract/library/text.js';
import { readProperty } from '../path/read-path.js';

/** The string of a text for a reader: exact locale, its language, the library's locale, else the first. `""` where there is none. */
export function textInLocale(text: Text, locale?: string, libraryLocale?: string): string {
  return typeof text === 'string' ? text : choose(text, locale, libraryLocale);
}

function choose(text: Exclude<Text, string>, locale = 'en', libraryLocale = 'en'): string {
  if (typeof text !== 'object' || text === null || Array.isArray(text)) return '';
  const language = String(locale).split('-')[0] as string;
  for (const key of [locale, language, libraryLocale, ...Object.keys(text).slice(0, 1)]) {
    const string = readProperty(text, key);
    if (typeof string === 'string') return string;
  }
  return '';
}
