import { en } from './en.js';
import { type SaidValues, sayIn } from './say-in.js';
import type { Words } from './words.js';

/** The widget's own words in a language, as `sayIn` says them; English where the language has none. */
export function say(locale: string, key: keyof Words, values?: SaidValues): string {
  return sayIn(en, locale, key, values);
}
