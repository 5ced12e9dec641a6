/**
 * Where groups (days, sessions) begin in a list of rows counted from the oldest. The keys of a group
 * lie together, so that its end is found by doubling steps: 100,000 events of 140 days are asked for
 * some 1,500 keys.
 */
export class TimelineGroups {
  #starts: number[] = [];
  #count = 0;
  #lastKey: unknown;

  get count(): number {
    return this.#starts.length;
  }

  /** Follows the list: `from` is the first row that changed. `keyOf` is absent where nothing is grouped. */
  update(count: number, from: number, keyOf?: (row: number) => unknown): void {
    if (!keyOf || from < this.#count) this.#starts = [];
    if (keyOf) {
      let row = this.#starts.length > 0 ? this.#count : 0;
      let guess = 1;
      const next = (): number => {
        const end = endOf(row, count, keyOf, guess);
        guess = end - row;
        return end;
      };
      if (row > 0 && row < count && keyOf(row) === this.#lastKey) row = next();
      while (row < count) {
        this.#starts.push(row);
        row = next();
      }
      if (count > 0) this.#lastKey = keyOf(count - 1);
    }
    this.#count = count;
  }

  /** The group of a row; -1 where nothing is grouped. */
  of(row: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] as number) <= row) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  start(group: number): number {
    return this.#starts[group] ?? this.#count;
  }
}

/** The row after the last of the group that `row` belongs to: looked for where it would be if this group were as long as the one before. */
function endOf(row: number, count: number, keyOf: (row: number) => unknown, guess: number): number {
  const key = keyOf(row);
  let low = row;
  let high = Math.min(count, row + Math.max(1, guess));
  let step = 1 + (guess >> 4);
  if (high < count && keyOf(high) === key) {
    for (low = high; (high = Math.min(count, low + step)) < count && keyOf(high) === key; step *= 2) low = high;
  } else {
    for (let at = high - step; at > row; at -= step *= 2) {
      if (keyOf(at) === key) {
        low = at;
        break;
      }
      high = at;
    }
  }
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (keyOf(middle) === key) low = middle;
    else high = middle;
  }
  return high;
}
