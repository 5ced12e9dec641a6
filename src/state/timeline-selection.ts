/**
 * Which events of a list are shown, as their indices, oldest first: a plain range while nothing is
 * left out (no memory, no time), else the indices that were accepted.
 */
export class TimelineSelection {
  #from = 0;
  #to = 0;
  #indices?: Uint32Array;
  #count = 0;
  #isSorted = true;

  get count(): number {
    return this.#indices ? this.#count : this.#to - this.#from;
  }

  /** The index of the event at a place of the selection. */
  at(place: number): number {
    return this.#indices ? (this.#indices[place] ?? -1) : this.#from + place;
  }

  /** The place of an event, or of the first one after it; -1 where the selection is not in time order and lacks it. */
  placeOf(index: number): number {
    if (!this.#indices) return Math.max(0, Math.min(this.count, index - this.#from));
    if (!this.#isSorted) return this.#indices.subarray(0, this.#count).indexOf(index);
    let low = 0;
    let high = this.#count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#indices[middle] as number) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Chooses anew from the events `from` up to, but not including, `to`: none where that is before `from`. */
  choose(from: number, to: number, accepts?: (index: number) => boolean): void {
    this.#from = from;
    this.#to = from;
    this.#count = 0;
    this.#isSorted = true;
    this.#indices = accepts && new Uint32Array(64);
    this.extend(to, accepts);
  }

  /** Chooses from further events, up to but not including `to`. */
  extend(to: number, accepts?: (index: number) => boolean): void {
    if (accepts) for (let index = this.#to; index < to; index++) if (accepts(index)) this.#push(index);
    this.#to = Math.max(this.#to, to);
  }

  /** Takes given indices in their order. */
  take(indices: Uint32Array, to: number): void {
    this.#indices = indices;
    this.#count = indices.length;
    this.#to = to;
    this.#isSorted = false;
  }

  #push(index: number): void {
    let indices = this.#indices as Uint32Array;
    if (this.#count === indices.length) {
      this.#indices = new Uint32Array(this.#count * 2);
      this.#indices.set(indices);
      indices = this.#indices;
    }
    indices[this.#count++] = index;
  }
}
