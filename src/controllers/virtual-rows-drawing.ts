import type { TemplateResult } from 'lit';
import type { TimelineLayout } from '../state/timeline-layout.js';
import { type PooledRow, VirtualRowsPool } from './virtual-rows-pool.js';

/** A long list as virtual rows see it. Rows are counted from the oldest. */
export interface VirtualList {
  readonly layout: TimelineLayout;
  /** Names a row while others come and go: the same name is the same row. */
  key(row: number): string;
  /** What finds a row again. */
  mark(row: number): object;
  /** The row of a mark, or the one nearest to where it was. */
  rowOf(mark: object): number;
  /** Changes when a row must be drawn again although nothing else has changed, such as a run that has grown. */
  stampOf(row: number): number;
  drawRow(row: number): TemplateResult;
  drawHead(group: number): TemplateResult;
  drawDivider(): TemplateResult;
}

/** A stretch of positions, both ends drawn; empty where `to` is below `from`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface DrawnRow {
  readonly item: PooledRow;
  readonly mark: object;
  row: number;
  stamp: number;
  position: number;
  count: number;
}

/**
 * Keeps a stretch of a long list in the DOM: in reading order, with the elements of rows that leave
 * given to those that come. The row that has the focus stays, wherever the list is scrolled to.
 */
export class VirtualRowsDrawing {
  readonly #list: VirtualList;
  readonly #rows = new Map<string, DrawnRow>();
  #heads = new Map<number, PooledRow>();
  #divider?: PooledRow;
  readonly #rowPool = new VirtualRowsPool();
  readonly #headPool = new VirtualRowsPool();
  readonly #dividerPool = new VirtualRowsPool();
  readonly #fresh = new Set<PooledRow>();
  /** The key of the focused row, where it is outside of the stretch. */
  #floating?: string;

  constructor(list: VirtualList) {
    this.#list = list;
  }

  elementOf(key: string): HTMLElement | undefined {
    return this.#rows.get(key)?.item.element;
  }

  /** The row an element belongs to. */
  rowOf(element: Element): number | undefined {
    for (const { item, mark } of this.#rows.values()) if (item.element.contains(element)) return this.#list.rowOf(mark);
    return undefined;
  }

  redraw(key: string): void {
    const drawn = this.#rows.get(key);
    drawn?.item.draw(this.#list.drawRow(drawn.row));
  }

  /** Draws the stretch into `target`; `redraw` patches what is there already, too. */
  draw(target: HTMLElement, { from, to }: Stretch, redraw: boolean): void {
    const { layout } = this.#list;
    const keys = new Map<string, number>();
    for (let at = from; at <= to; at++) keys.set(this.#list.key(layout.turn(at)), layout.turn(at));
    this.#leave(keys);
    const items: PooledRow[] = [];
    const heads = new Map<number, PooledRow>();
    let divider: PooledRow | undefined;
    for (const [key, row] of keys) {
      const lead = layout.lead(row);
      if (lead.divider) {
        divider = this.#drawOther(this.#divider, this.#dividerPool, redraw, () => this.#list.drawDivider());
        items.push(divider);
      }
      // The first row's group is named even where its heading stands far above: it sticks to the top.
      const group = lead.head ?? (heads.size === 0 ? layout.groups.of(row) : -1);
      if (group >= 0) {
        const head = this.#drawOther(this.#heads.get(group), this.#headPool, redraw, () => this.#list.drawHead(group));
        heads.set(group, head);
        items.push(head);
      }
      items.push(this.#drawRow(key, row, redraw));
    }
    const floating = this.#floating === undefined ? undefined : this.#rows.get(this.#floating);
    if (floating) this.#drawRow(this.#floating as string, this.#list.rowOf(floating.mark), redraw);
    for (const [group, head] of this.#heads) if (!heads.has(group)) this.#headPool.give(head);
    this.#heads = heads;
    if (this.#divider && !divider) this.#dividerPool.give(this.#divider);
    this.#divider = divider;
    arrange(target, items, floating?.item.element);
  }

  /** Where the first item of a stretch from this position begins. */
  begin(from: number): number {
    const { layout } = this.#list;
    const row = layout.turn(from);
    const group = layout.groups.of(row);
    const isNamedOnly = group >= 0 && layout.lead(row).head === undefined;
    return layout.start(row) - (isNamedOnly ? layout.heads.of(group) : 0);
  }

  /** Reads the heights of what was drawn anew, or of everything. True where one was not as expected. */
  measure(all: boolean, scaleOf: () => number): boolean {
    if (!all && this.#fresh.size === 0) return false;
    const { divider, heads, rows } = this.#list.layout;
    const scale = scaleOf();
    let differs = false;
    const read = (item: PooledRow, heights: typeof rows, index: number): void => {
      if (!all && !this.#fresh.has(item)) return;
      const height = item.element.getBoundingClientRect().height / scale;
      if (Math.abs(height - heights.of(index)) > 0.01) differs = true;
      heights.measure(index, height);
    };
    for (const [key, { item, row }] of this.#rows) if (key !== this.#floating) read(item, rows, row);
    for (const [group, item] of this.#heads) read(item, heads, group);
    if (this.#divider) read(this.#divider, divider, 0);
    this.#fresh.clear();
    return differs;
  }

  /** Puts the focused row where it belongs, when that is outside of the stretch; `begin` is where the stretch begins. */
  float(begin: number): void {
    const drawn = this.#floating === undefined ? undefined : this.#rows.get(this.#floating);
    if (!drawn) return;
    const { item, row } = drawn;
    const { style } = item.element;
    style.position = 'absolute';
    style.insetInline = '0';
    style.top = `${this.#list.layout.top(row) - begin}px`;
  }

  /** Gives back the elements of all rows but those that stay and the focused one, unless that is gone from the list. */
  #leave(staying: ReadonlyMap<string, number>): void {
    for (const [key, { item, mark }] of this.#rows) {
      const isFocused = !staying.has(key) && item.element.matches(':focus-within');
      if (isFocused && this.#list.key(this.#list.rowOf(mark)) === key) {
        this.#floating = key;
        continue;
      }
      if (key === this.#floating) {
        this.#floating = undefined;
        for (const name of ['position', 'inset-inline', 'top']) item.element.style.removeProperty(name);
      }
      if (staying.has(key)) continue;
      this.#rows.delete(key);
      this.#fresh.delete(item);
      this.#rowPool.give(item);
    }
  }

  /** Draws a row, or only counts it anew where nothing else can have changed: that is what news cost the rows below. */
  #drawRow(key: string, row: number, redraw: boolean): PooledRow {
    const { count } = this.#list.layout;
    const position = this.#list.layout.turn(row) + 1;
    const stamp = this.#list.stampOf(row);
    const drawn = this.#rows.get(key);
    if (!drawn || redraw || drawn.stamp !== stamp) {
      const template = this.#list.drawRow(row);
      drawn?.item.draw(template);
      const item = drawn?.item ?? this.#rowPool.take(template);
      this.#fresh.add(item);
      this.#rows.set(key, { item, mark: this.#list.mark(row), row, stamp, position, count });
      return item;
    }
    if (drawn.position !== position) drawn.item.element.setAttribute('aria-posinset', String(position));
    if (drawn.count !== count) drawn.item.element.setAttribute('aria-setsize', String(count));
    Object.assign(drawn, { row, position, count });
    return drawn.item;
  }

  #drawOther(
    drawn: PooledRow | undefined,
    pool: VirtualRowsPool,
    redraw: boolean,
    template: () => TemplateResult,
  ): PooledRow {
    if (drawn && !redraw) return drawn;
    drawn?.draw(template());
    const item = drawn ?? pool.take(template());
    this.#fresh.add(item);
    return item;
  }
}

/** Puts items into the list in order, touching only those that are not in place, and never the one that floats. */
function arrange(target: HTMLElement, items: readonly PooledRow[], floating: HTMLElement | undefined): void {
  let next = target.firstElementChild;
  for (const { element } of items) {
    if (next && next === floating) next = next.nextElementSibling;
    if (next === element) next = element.nextElementSibling;
    else target.insertBefore(element, next);
  }
}
