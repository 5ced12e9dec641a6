import { say } from '../../messages/say.js';

/** "Yes" or "No" in the reader's language, from a boolean or its wire text. `undefined` for anything else. */
export function formatBoolean(value: unknown, locale: string): string | undefined {
  if (value === true || value === 'true') return say(locale, 'yes');
  return value === false || value === 'false' ? say(locale, 'no') : undefined;
}
