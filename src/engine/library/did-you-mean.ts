import { editDistance } from './edit-distance.js';

/** The candidate a mistyped word most likely meant; `undefined` where none is near. */
export function didYouMean(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > 64) return undefined;
  const typed = word.toLowerCase();
  let best: string | undefined;
  let fewest = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const candidate of candidates) {
    const known = candidate.toLowerCase();
    const edits = isBeginning(typed, known) || isBeginning(known, typed) ? 1 : editDistance(typed, known);
    if (edits < fewest) [best, fewest] = [candidate, edits];
  }
  return best;
}

/** Half a word is a near miss too: "warn" for "warning", "equals" for "eq". */
const isBeginning = (part: string, whole: string): boolean =>
  part.length > 1 && part !== whole && whole.startsWith(part);
