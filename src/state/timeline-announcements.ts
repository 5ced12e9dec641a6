/** Counts what is to be announced, and says when: together with what follows in a moment, and after a pause. */
export class TimelineAnnouncements {
  readonly #gather: number;
  readonly #pause: number;
  #count = 0;
  #due = 0;
  #last = -Infinity;

  /** Milliseconds: `gather` that the first news wait for others, `pause` between two announcements. */
  constructor(gather: number, pause: number) {
    this.#gather = gather;
    this.#pause = pause;
  }

  add(count: number, now: number): void {
    if (this.#count === 0) this.#due = now + this.#gather;
    this.#count += count;
  }

  /** Milliseconds until there is something to announce; undefined where there is nothing. */
  wait(now: number): number | undefined {
    return this.#count === 0 ? undefined : Math.max(0, this.#due - now, this.#last + this.#pause - now);
  }

  /** Everything that is to be announced now. */
  take(now: number): number {
    const count = this.#count;
    this.#count = 0;
    this.#last = now;
    return count;
  }
}
