/** Letters to add, remove, change or swap with a neighbour until one word is the other. */
export function editDistance(from: string, to: string): number {
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
