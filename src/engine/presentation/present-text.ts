import type { Text } from '../../contract/library/text.js';
import { fillText } from '../text/fill-text.js';
import { renderParts } from '../text/render-parts.js';
import type { TextOptions } from '../text/text-options.js';
import type { TextPart } from './text-part.js';

export interface PresentedText {
  readonly text: string;
  readonly parts: readonly TextPart[];
}

/** Words that are no text of an administrator's: nothing in them is a token. */
export function literal(text: string): PresentedText {
  return { text, parts: [{ kind: 'literal', text }] };
}

/** A text with its tokens filled in; `undefined` where it is absent, all its tokens are missing or nothing is left of it. */
export function presentText(
  text: Text | undefined,
  data: Readonly<Record<string, unknown>>,
  options: TextOptions,
): PresentedText | undefined {
  const words = presentWords(text, data, options);
  return words === undefined ? undefined : { text: words, parts: renderParts(text as Text, data, options) };
}

/** As `presentText`, in one piece. */
export function presentWords(
  text: Text | undefined,
  data: Readonly<Record<string, unknown>>,
  options: TextOptions,
): string | undefined {
  if (text === undefined) return undefined;
  const words = fillText(text, data, options, true);
  return words.trim() === '' ? undefined : words;
}
