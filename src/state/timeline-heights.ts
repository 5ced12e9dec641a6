const block = 64;

/**
 * Heights of a long list's rows in CSS pixels: estimated until measured. Rows are counted from the
 * oldest event, so that a newest event is added at the end and moves no other row's index. Adding a
 * row costs O(1) amortised, measuring and both questions O(log n). The numbers lie in typed arrays:
 * a list that nobody has scrolled costs four to eight bytes a row and no time.
 *
 * Heights are kept in 64ths of a pixel, the unit browsers lay out in, so that sums stay exact.
 */
export class TimelineHeights {
  /** What an unmeasured row counts. */
  estimate: number;
  #count = 0;
  /** 0 is "not measured", so that a new array needs no filling; a measured 0 is kept as -1. */
  #rows = new Int32Array(block);
  // Fenwick trees over blocks of rows: measured 64ths, and how many rows they are of.
  #sums = new Float64Array(2);
  #counts = new Int32Array(2);
  #sum = 0;
  #measured = 0;

  constructor(estimate: number) {
    this.estimate = estimate;
  }

  get count(): number {
    return this.#count;
  }

  get total(): number {
    return this.#sum / 64 + (this.#count - this.#measured) * this.estimate;
  }

  /** The mean of the measured rows; the estimate while there is none. */
  get mean(): number {
    return this.#measured === 0 ? this.estimate : this.#sum / 64 / this.#measured;
  }

  /** Rows beyond the former count are unmeasured; a smaller count forgets the rest. */
  resize(count: number): void {
    const next = Math.max(0, count);
    for (let row = next; row < this.#count; row++) this.forget(row);
    if (next > this.#rows.length) this.#grow(next);
    this.#count = next;
  }

  /** Forgets every measurement. */
  reset(count: number): void {
    this.#sum = this.#measured = 0;
    this.#rows = new Int32Array(Math.max(block, count));
    const blocks = Math.ceil(this.#rows.length / block) + 1;
    this.#sums = new Float64Array(blocks);
    this.#counts = new Int32Array(blocks);
    this.#count = count;
  }

  /** The row's height; undefined while it is only estimated. */
  measured(row: number): number | undefined {
    const kept = this.#rows[row] ?? 0;
    return kept === 0 ? undefined : Math.max(0, kept) / 64;
  }

  /** Measured rows and their heights, at most `limit` of them. */
  *known(limit: number): Iterable<readonly [row: number, height: number]> {
    for (let row = 0; row < this.#count && limit > 0; row++) {
      const height = this.measured(row);
      if (height === undefined) continue;
      limit--;
      yield [row, height];
    }
  }

  of(row: number): number {
    return this.measured(row) ?? this.estimate;
  }

  measure(row: number, height: number): void {
    if (row < 0 || row >= this.#count) return;
    this.#write(row, Math.round(height * 64) || -1);
  }

  forget(row: number): void {
    if (row >= 0) this.#write(row, 0);
  }

  /** The sum of the heights of all rows before `row`. */
  before(row: number): number {
    const end = Math.max(0, Math.min(this.#count, row));
    const blocks = Math.floor(end / block);
    let sum = 0;
    let known = 0;
    for (let at = blocks; at > 0; at -= at & -at) {
      sum += this.#sums[at] as number;
      known += this.#counts[at] as number;
    }
    for (let at = blocks * block; at < end; at++) {
      const kept = this.#rows[at] as number;
      if (kept === 0) continue;
      known++;
      if (kept > 0) sum += kept;
    }
    return sum / 64 + (end - known) * this.estimate;
  }

  #write(row: number, next: number): void {
    const former = this.#rows[row] as number;
    if (former === next) return;
    this.#rows[row] = next;
    const sum = Math.max(0, next) - Math.max(0, former);
    const known = Number(next !== 0) - Number(former !== 0);
    this.#sum += sum;
    this.#measured += known;
    for (let at = Math.floor(row / block) + 1; at < this.#sums.length; at += at & -at) {
      this.#sums[at] = (this.#sums[at] as number) + sum;
      this.#counts[at] = (this.#counts[at] as number) + known;
    }
  }

  #grow(count: number): void {
    const former = this.#rows;
    // Generously: live events come by the thousand, and a few bytes a row are little.
    this.reset(Math.max(4096, Math.ceil(count / block) * block * 2));
    for (let row = 0; row < former.length; row++) if (former[row]) this.#write(row, former[row] as number);
  }
}
