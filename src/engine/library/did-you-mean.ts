/** The candidate a mistyped word most likely meant; `undefined` where none is near. */
export function didYouMean(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > 64) return undefined;
  const typed = word.toLowerCase();
  let best: string | undefined;
  let fewest = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const candidate of candidates) {
    const known = candidate.toLowerCase();
    const edits = isBeginning(typed, known) || isBeginning(known, typed) ? 1 : distance(typed, known);
    if (edits < fewest) [best, fewest] = [candidate, edits];
  }
  return best;
}

/** Half a word is a near miss too: "warn" for "warning", "equals" for "eq". */
const isBeginning = (part: string, whole: string): boolean =>
  part.length > 1 && part !== whole && whole.startsWith(part);

/** Letters to add, remove, change or swap with a neighbour until one word is the other. */
function distance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const change = Number(from[i - 1] !== to[j - 1]);
      const edits = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + change);
      const isSwap = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      row.push(isSwap ? Math.min(edits, (beforeLast[j - 2] as number) + 1) : edits);
    }
    [beforeLast, last] = [last, row];
  }
  return last[to.length] as number;
}
