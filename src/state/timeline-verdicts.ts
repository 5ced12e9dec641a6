/** How many events are decided between two looks at the clock. */
const stride = 16;

/**
 * Which events pass a test that is too dear to ask all of them at once, such as a search in the text
 * that is shown. Decides in steps, from the newest event back, because those are looked at first.
 */
export class TimelineVerdicts {
  readonly #passes: (index: number) => boolean;
  #decided: Uint8Array;
  /** Events known. */
  count: number;
  /** Events from here on are decided. */
  #next = 0;
  /** Counts up with every event that turned out to pass. */
  found = 0;

  constructor(count: number, passes: (index: number) => boolean) {
    this.#passes = passes;
    this.#decided = new Uint8Array(count);
    this.count = this.#next = count;
  }

  get isDone(): boolean {
    return this.#next === 0;
  }

  /** From 0 to 1. */
  get progress(): number {
    return this.count === 0 ? 1 : 1 - this.#next / this.count;
  }

  /** Decides newest events at once. */
  follow(count: number): void {
    if (count > this.#decided.length) {
      const decided = new Uint8Array(Math.ceil(count * 1.5));
      decided.set(this.#decided);
      this.#decided = decided;
    }
    for (let index = this.count; index < count; index++) this.#decide(index);
    this.count = count;
  }

  /** Decides some more. True when all are decided. */
  step(): boolean {
    for (let done = 0; done < stride && this.#next > 0; done++) this.#decide(--this.#next);
    return this.isDone;
  }

  /** Not yet decided events do not pass. */
  passes(index: number): boolean {
    return this.#decided[index] === 1;
  }

  #decide(index: number): void {
    if (!this.#passes(index)) return;
    this.#decided[index] = 1;
    this.found++;
  }
}
