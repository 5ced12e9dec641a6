import { sayValue } from '../../messages/say-value.js';

/** "Yes" or "No" in the reader's language, from a boolean or its wire text. `undefined` for anything else. */
export function formatBoolean(value: unknown, locale: string): string | undefined {
  const word = typeof value === 'string' ? value.toLowerCase() : value;
  if (word === true || word === 'true') return sayValue(locale, 'yes');
  return word === false || word === 'false' ? sayValue(locale, 'no') : undefined;
}
