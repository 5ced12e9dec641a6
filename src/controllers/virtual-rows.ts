import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Stretch, type VirtualList, VirtualRowsDrawing } from './virtual-rows-drawing.js';
import type { VirtualRowsPlace } from './virtual-rows-place.js';
import { VirtualRowsRoom } from './virtual-rows-room.js';

export interface VirtualRowsOptions {
  readonly list: VirtualList;
  /** Undefined while there is no list to draw. */
  readonly place: () => VirtualRowsPlace | undefined;
  /** Every row is to be drawn: printing, find in page. */
  readonly all: () => boolean;
  /** What is on screen has changed. */
  readonly onMove: () => void;
}

/** How near to the edge of the screen drawn rows may end before more are drawn, and how far these reach then. */
const reserve = 240;
const margin = 300;
/** What is drawn beyond the edge of a list that nobody has scrolled. */
const glimpse = 120;

/**
 * Draws only the rows of a long list that are on screen, and holds still what is being read: when
 * events arrive, are measured or go, the focused row, else the one at the top edge, stays where it is.
 *
 * The rows are our own because no virtualiser holds still. Measured side by side, five live events
 * move the read row by 265 to 377 px in @tanstack/virtual, virtua, react-virtuoso and
 * @lit-labs/virtualizer, and the first takes ten milliseconds for each event at 100,000.
 */
export class VirtualRows implements ReactiveController {
  readonly #options: VirtualRowsOptions;
  readonly #drawing: VirtualRowsDrawing;
  #place?: VirtualRowsPlace;
  #observer?: ResizeObserver;
  #drawn: Stretch = { from: 0, to: -1 };
  #room = new VirtualRowsRoom();
  #height = 0;
  #width = 0;
  #viewport = 0;
  #scrollTop = 0;
  /** What the browser rounded away from the place we last scrolled to. */
  #rest = 0;
  /** The row that holds still, and where it began when it was last looked at. */
  #anchor?: { readonly mark: object; readonly top: number };
  #follows = false;
  #hasScrolled = false;

  constructor(host: ReactiveControllerHost, options: VirtualRowsOptions) {
    this.#options = options;
    this.#drawing = new VirtualRowsDrawing(options.list);
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#place) this.#observe(this.#place);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#room.stop();
  }

  /** The top of the list is at the top of the screen. */
  get atStart(): boolean {
    return this.#scrollTop <= 1;
  }

  get atEnd(): boolean {
    return this.#scrollTop + this.#viewport >= this.#layout.total - 1;
  }

  /** The list has a size: it is neither hidden nor outside of the page. */
  get isOnScreen(): boolean {
    return this.#viewport > 0;
  }

  get hasFocus(): boolean {
    return this.#place?.list.matches(':focus-within') ?? false;
  }

  /** Positions on screen. */
  get visible(): Stretch {
    return this.#stretch(this.#scrollTop, -1);
  }

  /** The list has changed: draws it again. What is read does not move, unless the list is at its start. */
  update(): void {
    this.#settle();
    if (!this.#place) return;
    this.#look(this.#place);
    this.#viewport = this.#place.scroller.clientHeight;
    this.#width ||= this.#place.scroller.clientWidth;
    if (this.#follows) this.#draw(() => this.#layout.total, true);
    else if (this.atStart && !this.hasFocus) this.#draw(() => 0, true);
    else this.#hold(true);
  }

  /** Goes to the first or the last position. */
  goTo(end: 'start' | 'end'): void {
    this.#draw(() => (end === 'start' ? 0 : this.#layout.total), false);
  }

  /** Brings a row on screen by the shortest way. */
  show(row: number): void {
    const layout = this.#layout;
    const top = this.#scrollTop;
    const begin = (): number => this.#drawing.begin(layout.turn(row));
    if (begin() < top) this.#draw(begin, false);
    else if (layout.bottom(row) > top + this.#viewport) {
      this.#draw(() => Math.min(begin(), layout.bottom(row) - this.#viewport), false);
    }
  }

  /** Brings a row on screen and gives its control the focus. */
  focus(row: number): void {
    if (row < 0 || row >= this.#layout.count) return;
    this.show(row);
    const element = this.#drawing.elementOf(this.#options.list.key(row));
    element?.querySelector('button')?.focus({ preventScroll: true });
    this.#remember();
  }

  isDrawn(key: string): boolean {
    return this.#drawing.elementOf(key) !== undefined;
  }

  /** Draws one row again, where it is on screen. */
  redraw(key: string): void {
    this.#drawing.redraw(key);
  }

  /** The row that has the focus. */
  get focusedRow(): number | undefined {
    if (!this.hasFocus) return undefined;
    const active = (this.#place?.list.getRootNode() as ShadowRoot | undefined)?.activeElement;
    return active ? this.#drawing.rowOf(active) : undefined;
  }

  get #layout(): VirtualList['layout'] {
    return this.#options.list.layout;
  }

  /** Moves in where the host has drawn the place for the list. */
  #settle(): void {
    const place = this.#options.place();
    if (place?.list === this.#place?.list) return;
    this.#observer?.disconnect();
    this.#place = place;
    this.#room = new VirtualRowsRoom();
    if (!place) return;
    place.scroller.addEventListener('scroll', () => this.#scrolled(place), { passive: true });
    this.#observe(place);
  }

  #observe(place: VirtualRowsPlace): void {
    this.#observer?.disconnect();
    const observer = new ResizeObserver(() => {
      if (!this.#isResized(place)) return;
      // What is drawn now changes sizes again; looked at in this frame, browsers report that as a loop.
      observer.disconnect();
      this.#resized(place);
      requestAnimationFrame(() => this.#observer === observer && this.#watch(place));
    });
    this.#observer = observer;
    this.#watch(place);
  }

  #watch({ list, scroller }: VirtualRowsPlace): void {
    this.#observer?.observe(scroller);
    this.#observer?.observe(list);
  }

  #scrolled(place: VirtualRowsPlace): void {
    this.#look(place);
    this.#remember();
    this.#hasScrolled ||= !this.atStart;
    // Who goes to the end means the end, however high the rows there turn out to be.
    if (this.#scrollTop + this.#viewport >= this.#room.height - 1 && !this.atStart) this.goTo('end');
    else if (!this.#covers(this.#scrollTop, reserve)) this.#hold(false);
    this.#options.onMove();
  }

  #isResized({ list, scroller }: VirtualRowsPlace): boolean {
    const { clientHeight, clientWidth } = scroller;
    return (
      clientWidth !== this.#width || clientHeight !== this.#viewport || Math.abs(list.offsetHeight - this.#height) >= 1
    );
  }

  #resized(place: VirtualRowsPlace): void {
    const { clientHeight, clientWidth } = place.scroller;
    this.#look(place);
    if (clientWidth !== this.#width && this.#width > 0) this.#layout.forget();
    this.#width = clientWidth;
    this.#viewport = clientHeight;
    if (this.#layout.count === 0 || clientHeight === 0) return;
    this.#drawing.measure(true, this.#scale);
    this.#layout.learn();
    if (this.atStart && !this.hasFocus) this.#draw(() => 0, false);
    else this.#hold(false);
    this.#options.onMove();
  }

  /** Draws with the anchor where it is on screen now. */
  #hold(redraw: boolean): void {
    const { list } = this.#options;
    const anchor = this.#anchor;
    const from = this.#scrollTop;
    this.#draw(
      () => (anchor && list.layout.count > 0 ? from + list.layout.top(list.rowOf(anchor.mark)) - anchor.top : from),
      redraw,
    );
  }

  /** Draws what is on screen when the list is scrolled to where `aim` says, as often as heights turn out to be misjudged. */
  #draw(aim: () => number, redraw: boolean): void {
    const place = this.#place;
    if (!place) return;
    const layout = this.#layout;
    let top = 0;
    for (let pass = 0; pass < 8; pass++) {
      top = Math.max(0, Math.min(aim(), layout.total - this.#viewport));
      this.#fit(place, top, redraw);
      if (pass === 0 || !this.#covers(top, layout.hasLearned ? glimpse : 0)) {
        // The first rows say how high rows are; until an agent scrolls, few beyond the edge are needed.
        this.#drawn = this.#stretch(top, layout.hasLearned ? (this.#hasScrolled ? margin : glimpse) : 0);
        this.#drawing.draw(place.list, this.#drawn, redraw && pass === 0);
      }
      this.#put(place);
      if (place.scroller.clientWidth === 0 || !this.#drawing.measure(false, this.#scale)) break;
      layout.learn();
    }
    this.#scroll(place, top);
    this.#put(place);
    this.#remember();
  }

  /** Puts the drawn rows where they belong. */
  #put({ list }: VirtualRowsPlace): void {
    const { from, to } = this.#drawn;
    const begin = to < from ? 0 : this.#drawing.begin(from);
    const top = `${begin - this.#rest}px`;
    this.#height = to < from ? 0 : this.#layout.bottom(this.#layout.turn(to)) - begin;
    if (top !== list.style.top) list.style.top = top;
    this.#drawing.float(begin);
  }

  #fit(place: VirtualRowsPlace, top: number, redraw: boolean): void {
    const { total } = this.#layout;
    const isFarFromEnd = top + this.#viewport + margin < Math.min(total, this.#room.height);
    const isGiven = this.#room.fit(place, total, !redraw && this.#hasScrolled && isFarFromEnd);
    // A short list decides how high the scroller is.
    if (isGiven && total < this.#viewport * 2) this.#viewport = place.scroller.clientHeight;
  }

  #scroll({ scroller }: VirtualRowsPlace, top: number): void {
    if (Math.abs(top - this.#scrollTop) < 0.01) return;
    scroller.scrollTop = top;
    this.#rest = Math.abs(top - scroller.scrollTop) < 1 ? top - scroller.scrollTop : 0;
    this.#scrollTop = scroller.scrollTop + this.#rest;
  }

  /** Where the list is scrolled to, with what the browser rounded away, unless it has been scrolled since. */
  #look({ scroller }: VirtualRowsPlace): void {
    const { scrollTop } = scroller;
    if (Math.abs(scrollTop + this.#rest - this.#scrollTop) > 0.01) this.#rest = 0;
    this.#scrollTop = scrollTop + this.#rest;
  }

  /** Takes the row that is to hold still: the focused one if it is on screen, else the first. */
  #remember(): void {
    const { list } = this.#options;
    const { layout } = list;
    this.#follows = !layout.newestFirst && layout.total > this.#viewport && this.atEnd && !this.hasFocus;
    if (layout.count === 0) return void (this.#anchor = undefined);
    const focused = this.focusedRow;
    const { from, to } = this.visible;
    const isOnScreen = focused !== undefined && layout.turn(focused) >= from && layout.turn(focused) <= to;
    const row = isOnScreen ? focused : layout.turn(from);
    this.#anchor = { mark: list.mark(row), top: layout.top(row) };
  }

  #covers(top: number, beyond: number): boolean {
    const { from, to } = this.#stretch(top, beyond);
    return from >= this.#drawn.from && to <= this.#drawn.to;
  }

  #stretch(top: number, beyond: number): Stretch {
    const layout = this.#layout;
    if (this.#options.all() || layout.count === 0) return { from: 0, to: layout.count - 1 };
    return { from: layout.find(top - beyond), to: layout.find(top + this.#viewport + beyond) };
  }

  /** A host may be scaled; heights are kept in its own pixels. */
  get #scale(): number {
    const { scroller } = this.#place as VirtualRowsPlace;
    const scale = scroller.getBoundingClientRect().width / scroller.offsetWidth;
    return Math.abs(scale - 1) > 0.005 ? scale : 1;
  }
}
