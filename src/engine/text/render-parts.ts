import type { Text } from '../../contract/library/text.js';
import type { TextPart } from '../presentation/text-part.js';
import { parseText } from './parse-text.js';
import { renderToken } from './render-token.js';
import { textInLocale } from './text-in-locale.js';
import type { TextOptions } from './text-options.js';

/**
 * As `renderText`, in pieces that say which of it came from outside: elements draw values apart from what the
 * administrator wrote.
 */
export function renderParts(
  text: Text,
  data: Readonly<Record<string, unknown>>,
  options: TextOptions = {},
): readonly TextPart[] {
  const { literals, tokens } = parseText(textInLocale(text, options.locale, options.libraryLocale));
  const parts: TextPart[] = [];
  const add = (kind: TextPart['kind'], piece: string): unknown => piece !== '' && parts.push({ kind, text: piece });
  literals.forEach((literal, i) => {
    add('literal', literal);
    const token = tokens[i];
    if (token) add(token.operand.path ? 'value' : 'literal', renderToken(token, data, options) ?? '');
  });
  return parts;
}
