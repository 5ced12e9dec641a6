import type { VirtualRowsPlace } from './virtual-rows-place.js';

/** How long nothing must have been drawn before a wrong room is put right, in milliseconds. */
const pause = 150;

/** The scroller of a long list: where it stands, how large it is, and the room the list takes in it. */
export class VirtualRowsScreen {
  readonly place: VirtualRowsPlace;
  /** Where the list is scrolled to, with what the browser rounded away when we scrolled. */
  top = 0;
  height = 0;
  width = 0;
  /** An agent has scrolled. */
  hasMoved = false;
  #rest = 0;
  #room = -1;
  #observer?: ResizeObserver;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(place: VirtualRowsPlace) {
    this.place = place;
  }

  get isHidden(): boolean {
    return this.width === 0;
  }

  get hasFocus(): boolean {
    return this.place.list.matches(':focus-within');
  }

  /** What in the list has the focus. */
  get focused(): Element | undefined {
    return this.hasFocus ? ((this.place.list.getRootNode() as ShadowRoot).activeElement ?? undefined) : undefined;
  }

  /** The list has a size. */
  get isShown(): boolean {
    return this.height > 0;
  }

  /** The scroller stands at the end of the room. */
  get isAtEnd(): boolean {
    return this.top + this.height >= this.#room - 1;
  }

  /** A host may be scaled; heights are kept in its own pixels. */
  get scale(): number {
    const { scroller } = this.place;
    const scale = scroller.getBoundingClientRect().width / scroller.offsetWidth;
    return Math.abs(scale - 1) > 0.005 ? scale : 1;
  }

  /** Looks where the scroller stands; the remainder is gone when an agent has scrolled. */
  look(): void {
    const { scrollTop } = this.place.scroller;
    if (Math.abs(scrollTop + this.#rest - this.top) > 0.01) this.#rest = 0;
    this.top = scrollTop + this.#rest;
    this.hasMoved ||= this.top > 1;
  }

  /** Looks how large the scroller is. True when its width is another than before. */
  size(): boolean {
    const { clientHeight, clientWidth } = this.place.scroller;
    const isOther = this.width > 0 && clientWidth !== this.width;
    this.width = clientWidth;
    this.height = clientHeight;
    return isOther;
  }

  scroll(top: number): void {
    if (Math.abs(top - this.top) < 0.01) return;
    const { scroller } = this.place;
    scroller.scrollTop = top;
    this.#rest = Math.abs(top - scroller.scrollTop) < 1 ? top - scroller.scrollTop : 0;
    this.top = scroller.scrollTop + this.#rest;
  }

  /** Puts the drawn rows where they begin. */
  put(begin: number): void {
    const top = `${begin - this.#rest}px`;
    const { style } = this.place.list;
    if (top !== style.top) style.top = top;
  }

  /**
   * Makes room for the whole list; while an agent reads far from the end, only when nothing has been
   * drawn for a moment: a new size with every row that is measured would cost every fourth frame.
   */
  fit(height: number, needed: number, isKnown: boolean): void {
    clearTimeout(this.#timer);
    if (height === this.#room) return;
    if (isKnown && needed < Math.min(height, this.#room)) this.#timer = setTimeout(() => this.#give(height), pause);
    else this.#give(height);
  }

  /** Calls back when the scroller has another size, or the list another height than is expected. */
  watch(expected: () => number, onResize: () => void): void {
    const { list, scroller } = this.place;
    const observer = new ResizeObserver(() => {
      const isSame = scroller.clientWidth === this.width && scroller.clientHeight === this.height;
      if (isSame && Math.abs(list.offsetHeight - expected()) < 1) return;
      // What is drawn now changes sizes again; looked at in this frame, browsers report that as a loop.
      observer.disconnect();
      onResize();
      requestAnimationFrame(() => this.#observer === observer && look());
    });
    const look = (): void => [scroller, list].forEach((element) => observer.observe(element));
    this.#observer?.disconnect();
    this.#observer = observer;
    look();
  }

  stop(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    clearTimeout(this.#timer);
  }

  #give(height: number): void {
    const { scroller, space } = this.place;
    this.#room = height;
    space.style.blockSize = `${height}px`;
    // Not by a custom property: a change of one that rows inherit would restyle them all.
    scroller.style.flexBasis = `min(${Math.ceil(height)}px, var(--journey-timeline-max-height, 30rem))`;
    // A short list decides how high the scroller is.
    if (height < this.height * 2) this.height = scroller.clientHeight;
  }
}
