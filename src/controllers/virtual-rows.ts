import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Stretch, type VirtualList, VirtualRowsDrawing } from './virtual-rows-drawing.js';
import type { VirtualRowsPlace } from './virtual-rows-place.js';
import { VirtualRowsScreen } from './virtual-rows-screen.js';

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
const [reserve, margin] = [240, 300];
/** What is drawn beyond the edge of a list that nobody has scrolled. */
const glimpse = 60;

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
  #screen?: VirtualRowsScreen;
  #drawn: Stretch = { from: 0, to: -1 };
  /** How high the drawn rows are together. */
  #height = 0;
  /** The row that holds still, and where it began when it was last looked at. */
  #anchor?: { readonly mark: object; readonly top: number };
  /** The agent reads at the end of a list that has its newest rows there. */
  #follows = false;

  constructor(host: ReactiveControllerHost, options: VirtualRowsOptions) {
    this.#options = options;
    this.#drawing = new VirtualRowsDrawing(options.list);
    host.addController(this);
  }

  hostConnected(): void {
    this.#screen?.watch(
      () => this.#height,
      () => this.#resized(),
    );
  }

  hostDisconnected(): void {
    this.#screen?.stop();
  }

  /** The top of the list is at the top of the screen. */
  get atStart(): boolean {
    return !this.#screen || this.#screen.top <= 1;
  }

  get atEnd(): boolean {
    return !this.#screen || this.#screen.top + this.#screen.height >= this.#layout.total - 1;
  }

  /** The list has a size: it is not hidden. */
  get isOnScreen(): boolean {
    return this.#screen?.isShown ?? false;
  }

  get hasFocus(): boolean {
    return this.#screen?.hasFocus ?? false;
  }

  /** The row that has the focus. */
  get focusedRow(): number | undefined {
    const active = this.#screen?.focused;
    return active ? this.#drawing.rowOf(active) : undefined;
  }

  /** The first position on screen. */
  get first(): number {
    return this.#options.all() ? 0 : this.#layout.find(this.#screen?.top ?? 0);
  }

  /** The last position on screen. */
  get last(): number {
    return this.#stretch(this.#screen?.top ?? 0, -1).to;
  }

  isDrawn(key: string): boolean {
    return this.#drawing.elementOf(key) !== undefined;
  }

  /** The list has changed: draws it. What is read does not move, unless the list is at its start. `redraw`: known rows may look different. */
  update(redraw = true): void {
    this.#settle();
    const screen = this.#screen;
    if (!screen) return;
    const focused = this.focusedRow;
    screen.look();
    if (screen.isHidden || redraw) screen.size();
    if (this.#follows) this.#draw(() => this.#layout.total, redraw);
    else if (this.atStart && !this.hasFocus) this.#draw(() => 0, redraw);
    else this.#hold(redraw);
    if (focused !== undefined && !this.hasFocus) this.focus(focused);
  }

  /** Draws one row again, where it is on screen. */
  redraw(key: string): void {
    this.#drawing.redraw(key);
  }

  /** Goes to the first or the last position. */
  goTo(end: 'start' | 'end'): void {
    this.#draw(() => (end === 'start' ? 0 : this.#layout.total), false);
  }

  /** Brings a row on screen by the shortest way. */
  show(row: number): void {
    const { height = 0, top = 0 } = this.#screen ?? {};
    const begin = (): number => this.#drawing.begin(this.#layout.turn(row));
    const end = (): number => this.#layout.bottom(row);
    if (begin() < top) this.#draw(begin, false);
    else if (end() > top + height) this.#draw(() => Math.min(begin(), end() - height), false);
  }

  /** Brings a row on screen and gives its control the focus. */
  focus(row: number): void {
    if (row < 0 || row >= this.#layout.count) return;
    this.show(row);
    this.#drawing.elementOf(this.#options.list.key(row))?.querySelector('button')?.focus({ preventScroll: true });
    this.#remember();
  }

  get #layout(): VirtualList['layout'] {
    return this.#options.list.layout;
  }

  /** Moves in where the host has drawn the place for the list. */
  #settle(): void {
    const place = this.#options.place();
    if (place?.list === this.#screen?.place.list) return;
    this.hostDisconnected();
    this.#screen = place && new VirtualRowsScreen(place);
    place?.scroller.addEventListener('scroll', () => this.#scrolled(), { passive: true });
    this.hostConnected();
  }

  #scrolled(): void {
    const screen = this.#screen as VirtualRowsScreen;
    screen.look();
    this.#remember();
    // Who goes to the end means the end, however high the rows there turn out to be.
    if (screen.isAtEnd && !this.atStart) this.goTo('end');
    else if (!this.#covers(screen.top, reserve)) this.#hold(false);
    this.#options.onMove();
  }

  #resized(): void {
    const screen = this.#screen as VirtualRowsScreen;
    screen.look();
    if (screen.size()) this.#layout.forget();
    if (this.#layout.count === 0 || screen.isHidden) return;
    this.#drawing.measure(true, () => screen.scale);
    this.#layout.learn();
    if (this.atStart && !this.hasFocus) this.#draw(() => 0, false);
    else this.#hold(false);
    this.#options.onMove();
  }

  /** Draws with the anchor where it is on screen now. */
  #hold(redraw: boolean): void {
    const { list } = this.#options;
    const anchor = this.#anchor;
    const from = this.#screen?.top ?? 0;
    const isKept = anchor !== undefined && this.#layout.count > 0;
    this.#draw(() => from + (isKept ? this.#layout.top(list.rowOf(anchor.mark)) - anchor.top : 0), redraw);
  }

  /** Draws what is on screen when the list is scrolled to where `aim` says, as often as heights turn out to be misjudged. */
  #draw(aim: () => number, redraw: boolean): void {
    const screen = this.#screen;
    if (!screen) return;
    const layout = this.#layout;
    const isKnown = layout.hasLearned;
    let top = 0;
    for (let pass = 0; pass < 8; pass++) {
      top = Math.max(0, Math.min(aim(), layout.total - screen.height));
      screen.fit(layout.total, top + screen.height + margin, isKnown);
      // What lies beyond the edge may be less than was meant: more would be laid out again before anything is painted.
      if (pass === 0 || !this.#covers(top, 0)) {
        // The first rows say how high rows are; until an agent scrolls, few beyond the edge are needed.
        this.#drawn = this.#stretch(top, layout.hasLearned ? (screen.hasMoved ? margin : glimpse) : 0);
        this.#drawing.draw(screen.place.list, this.#drawn, redraw && pass === 0);
      }
      this.#put(screen);
      if (screen.isHidden || !this.#drawing.measure(false, () => screen.scale)) break;
      layout.learn();
    }
    screen.scroll(top);
    this.#put(screen);
    this.#remember();
  }

  /** Puts the drawn rows where they belong. */
  #put(screen: VirtualRowsScreen): void {
    const { from, to } = this.#drawn;
    const begin = to < from ? 0 : this.#drawing.begin(from);
    this.#height = to < from ? 0 : this.#layout.bottom(this.#layout.turn(to)) - begin;
    screen.put(begin);
    this.#drawing.float(begin);
  }

  /** Takes the row that is to hold still: the focused one if it is on screen, else the first. */
  #remember(): void {
    const { list } = this.#options;
    const { layout } = list;
    const isLong = layout.total > (this.#screen?.height ?? 0);
    this.#follows = !layout.newestFirst && isLong && this.atEnd && !this.hasFocus;
    this.#anchor = undefined;
    if (layout.count === 0) return;
    const focused = this.focusedRow;
    const row = focused !== undefined && this.#isOnScreen(focused) ? focused : layout.turn(this.first);
    this.#anchor = { mark: list.mark(row), top: layout.top(row) };
  }

  #isOnScreen(row: number): boolean {
    const { height = 0, top = 0 } = this.#screen ?? {};
    return this.#layout.bottom(row) > top && this.#layout.top(row) < top + height;
  }

  #covers(top: number, beyond: number): boolean {
    const { from, to } = this.#stretch(top, beyond);
    return from >= this.#drawn.from && to <= this.#drawn.to;
  }

  #stretch(top: number, beyond: number): Stretch {
    const layout = this.#layout;
    if (this.#options.all() || layout.count === 0) return { from: 0, to: layout.count - 1 };
    return { from: layout.find(top - beyond), to: layout.find(top + (this.#screen?.height ?? 0) + beyond) };
  }
}
