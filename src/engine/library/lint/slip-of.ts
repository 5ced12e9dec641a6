import { editDistance } from '../edit-distance.js';

const letters = (word: string): string => word.toLowerCase().replace(/[\d_.-]+/g, '');

/** The name of which a word is a slip of the pen: a letter in five wrong, two at most. `step_2` is none of `step_1`. */
export function slipOf(word: string, names: Iterable<string>): string | undefined {
  const most = word.length > 64 ? 0 : Math.min(2, Math.floor(word.length / 5));
  return [...names].find((name) => letters(name) !== letters(word) && editDistance(word, name) <= most);
}
