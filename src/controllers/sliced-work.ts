/** Long work in slices short enough that keys and clicks are answered between them. */
export class SlicedWork {
  readonly #slice: number;
  #timer?: ReturnType<typeof setTimeout>;

  /** `slice`: milliseconds of one stretch of work. */
  constructor(slice = 8) {
    this.#slice = slice;
  }

  /**
   * Calls `step` until it answers true. The first slice runs at once, so that small work is done when
   * this returns; `onSlice` is called after every later one. Other work that was under way ends.
   */
  run(step: () => boolean, onSlice: () => void): void {
    this.stop();
    if (this.#advance(step)) return;
    const later = (): void => {
      this.#timer = setTimeout(() => {
        const isDone = this.#advance(step);
        if (!isDone) later();
        onSlice();
      });
    };
    later();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #advance(step: () => boolean): boolean {
    const end = performance.now() + this.#slice;
    for (;;) {
      if (step()) return true;
      if (performance.now() > end) return false;
    }
  }
}
