import { type SaidValues, sayIn } from './say-in.js';
import { valueWords } from './value-words.js';

/** As `say`, for what values say: whoever needs no widget loads no other words. */
export function sayValue(locale: string, key: keyof typeof valueWords, values?: SaidValues): string {
  return sayIn(valueWords, locale, key, values);
}
