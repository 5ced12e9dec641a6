import type { VirtualRowsPlace } from './virtual-rows-place.js';

/** How long nothing must have been drawn before a wrong room is put right, in milliseconds. */
const rest = 150;

/**
 * The room a long list takes in its scroller. While an agent scrolls, it may be wrong by what was
 * misjudged far away: a new size with every row that is measured would cost every fourth frame.
 */
export class VirtualRowsRoom {
  /** The height given; -1 at first. */
  height = -1;
  #timer?: ReturnType<typeof setTimeout>;

  /** Gives the list its height, later where `later` allows it. True when it was given. */
  fit({ scroller, space }: VirtualRowsPlace, height: number, later: boolean): boolean {
    clearTimeout(this.#timer);
    if (height === this.height) return false;
    if (later) {
      this.#timer = setTimeout(() => this.#give(scroller, space, height), rest);
      return false;
    }
    this.#give(scroller, space, height);
    return true;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #give(scroller: HTMLElement, space: HTMLElement, height: number): void {
    this.height = height;
    space.style.blockSize = `${height}px`;
    // Not by a custom property: a change of one that rows inherit would restyle them all.
    scroller.style.flexBasis = `min(${Math.ceil(height)}px, var(--journey-timeline-max-height, 30rem))`;
  }
}
