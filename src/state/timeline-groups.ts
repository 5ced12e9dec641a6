/**
 * Where groups (days, sessions) begin in a list of rows counted from the oldest. The keys of a group
 * lie together, so that its end is found by doubling steps: 100,000 events of 140 days are asked for
 * some 2,000 keys.
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
      if (row > 0 && row < count && keyOf(row) === this.#lastKey) row = endOf(row, count, keyOf);
      while (row < count) {
        this.#starts.push(row);
        row = endOf(row, count, keyOf);
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

/** The row after the last of the group that `row` belongs to. */
function endOf(row: number, count: number, keyOf: (row: number) => unknown): number {
  const key = keyOf(row);
  let step = 1;
  while (row + step < count && keyOf(row + step) === key) step *= 2;
  let low = row + (step >> 1);
  let high = Math.min(count, row + step);
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (keyOf(middle) === key) low = middle;
    else high = middle;
  }
  return high;
}
