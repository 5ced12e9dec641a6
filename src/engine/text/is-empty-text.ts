import type { Text } from '../../contract/library/text.js';
import { parseText } from './parse-text.js';
import { isMissing, renderToken } from './render-token.js';
import { textInLocale } from './text-in-locale.js';
import type { TextOptions } from './text-options.js';

/** Whether a text has tokens and all of them are missing: it is then dropped, with its words. */
export function isEmptyText(text: Text, data: Readonly<Record<string, unknown>>, options: TextOptions): boolean {
  const { tokens } = parseText(textInLocale(text, options.locale, options.libraryLocale));
  return (
    tokens.length > 0 && tokens.every((token) => isMissing(token, data, options, renderToken(token, data, options)))
  );
}
