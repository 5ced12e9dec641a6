/** Counts what is to be announced, and says when: at once after a quiet while, else together with what follows. */
export class TimelineAnnouncements {
  readonly #pause: number;
  #count = 0;
  #last = -Infinity;

  /** `pause`: milliseconds between two announcements. */
  constructor(pause: number) {
    this.#pause = pause;
  }

  add(count: number): void {
    this.#count += count;
  }

  /** Milliseconds until there is something to announce; undefined where there is nothing. */
  wait(now: number): number | undefined {
    return this.#count === 0 ? undefined : Math.max(0, this.#last + this.#pause - now);
  }

  /** Everything that is to be announced now. */
  take(now: number): number {
    const count = this.#count;
    this.#count = 0;
    this.#last = now;
    return count;
  }
}
