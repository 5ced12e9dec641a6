import type { Text } from '../../contract/library/text.js';
import type { TextPart } from '../presentation/text-part.js';
import { parseText } from './parse-text.js';
import { isMissing, renderToken } from './render-token.js';
import { textInLocale } from './text-in-locale.js';
import type { TextOptions } from './text-options.js';

/** A rendered text, whole and in pieces. */
export interface RenderedText {
  readonly text: string;
  /** Joined, they are `text`. */
  readonly parts: TextPart[];
  /** The text has tokens and all of them were missing: it is dropped with its block. */
  readonly empty: boolean;
}

/** As `renderText`, and which of it came from outside: elements draw values apart from what the administrator wrote. */
export function renderParts(
  text: Text,
  data: Readonly<Record<string, unknown>>,
  options: TextOptions = {},
): RenderedText {
  const { literals, tokens } = parseText(textInLocale(text, options.locale, options.libraryLocale));
  const parts: TextPart[] = [];
  const add = (kind: TextPart['kind'], piece: string): unknown => piece !== '' && parts.push({ kind, text: piece });
  let missing = 0;
  literals.forEach((literal, i) => {
    add('literal', literal);
    const token = tokens[i];
    if (!token) return;
    const printed = renderToken(token, data, options);
    add(token.operand.path ? 'value' : 'literal', printed ?? '');
    if (isMissing(token, data, options, printed)) missing++;
  });
  return {
    text: parts.map((part) => part.text).join(''),
    parts,
    empty: tokens.length > 0 && missing === tokens.length,
  };
}
