import { parseText } from '../../src/engine/text/parse-text.js';

/** A text that is all of details needs no other words in another language. */
export function hasWords(text: string): boolean {
  try {
    return parseText(text).literals.some((literal) => /\p{L}/u.test(literal));
  } catch {
    return true;
  }
}
