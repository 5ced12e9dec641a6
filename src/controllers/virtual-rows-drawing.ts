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

type Kind = 'row' | 'head' | 'divider';

/** What stands in the list: a row, or the heading of a group, by its number. */
interface Item {
  readonly kind: Kind;
  readonly index: number;
}

/** A row's key, or a group. */
type Key = string | number;

const dividerKey = -1;

interface DrawnItem {
  readonly pooled: PooledRow;
  readonly kind: Kind;
  readonly index: number;
  /** Of a row, as the list says. */
  readonly mark?: object;
  readonly stamp?: number;
}

/**
 * Keeps a stretch of a long list in the DOM: in reading order, with the elements of rows that leave
 * given to those that come. The row that has the focus stays, wherever the list is scrolled to.
 */
export class VirtualRowsDrawing {
  readonly #list: VirtualList;
  readonly #items = new Map<Key, DrawnItem>();
  readonly #pools: Readonly<Record<Kind, VirtualRowsPool>> = {
    row: new VirtualRowsPool(),
    head: new VirtualRowsPool(),
    divider: new VirtualRowsPool(),
  };
  readonly #fresh = new Set<PooledRow>();
  /** The key of the focused row, where it is outside of the stretch. */
  #floating?: Key;

  constructor(list: VirtualList) {
    this.#list = list;
  }

  elementOf(key: string): HTMLElement | undefined {
    return this.#items.get(key)?.pooled.element;
  }

  /** The row an element belongs to. */
  rowOf(element: Element): number | undefined {
    for (const { mark, pooled } of this.#items.values()) {
      if (mark && pooled.element.contains(element)) return this.#list.rowOf(mark);
    }
    return undefined;
  }

  redraw(key: string): void {
    const drawn = this.#items.get(key);
    drawn?.pooled.draw(this.#list.drawRow(drawn.index));
  }

  /** Draws the stretch into `target`; `redraw` patches what is there already, too. */
  draw(target: HTMLElement, stretch: Stretch, redraw: boolean): void {
    const plan = this.#plan(stretch);
    const left = this.#leave(plan);
    const elements: Element[] = [];
    let above: Element | undefined;
    plan.forEach((item, key) => {
      const element = this.#draw(key, item, redraw);
      elements.push(element);
      // Said here because `:has(+ .row)` would look at every row again with each one that comes.
      above?.toggleAttribute('data-joined', item.kind === 'row');
      above = item.kind === 'row' ? element : undefined;
    });
    above?.removeAttribute('data-joined');
    const floating = this.#floating === undefined ? undefined : this.#items.get(this.#floating);
    if (floating?.mark) {
      const index = this.#list.rowOf(floating.mark);
      this.#draw(this.#floating as Key, { kind: 'row', index }, redraw);
    }
    for (const pool of Object.values(this.#pools)) pool.clear();
    arrange(target, elements, left, floating?.pooled.element);
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
    const heights = { row: rows, head: heads, divider };
    const scale = scaleOf();
    let differs = false;
    this.#items.forEach(({ index, kind, pooled }, key) => {
      if (key === this.#floating || !(all || this.#fresh.has(pooled))) return;
      const height = pooled.element.getBoundingClientRect().height / scale;
      if (Math.abs(height - heights[kind].of(index)) > 0.01) differs = true;
      heights[kind].measure(index, height);
    });
    this.#fresh.clear();
    return differs;
  }

  /** Puts the focused row where it belongs, when that is outside of the stretch; `begin` is where the stretch begins. */
  float(begin: number): void {
    const drawn = this.#floating === undefined ? undefined : this.#items.get(this.#floating);
    if (!drawn) return;
    const { style } = drawn.pooled.element;
    style.position = 'absolute';
    style.insetInline = '0';
    style.top = `${this.#list.layout.top(drawn.index) - begin}px`;
  }

  /** Everything of a stretch in reading order. */
  #plan({ from, to }: Stretch): Map<Key, Item> {
    const { layout } = this.#list;
    const plan = new Map<Key, Item>();
    for (let at = from; at <= to; at++) {
      const row = layout.turn(at);
      const lead = layout.lead(row);
      if (lead.divider) plan.set(dividerKey, { kind: 'divider', index: 0 });
      // The first row's group is named even where its heading stands far above: it sticks to the top.
      const group = lead.head ?? (at === from ? layout.groups.of(row) : -1);
      if (group >= 0) plan.set(group, { kind: 'head', index: group });
      plan.set(this.#list.key(row), { kind: 'row', index: row });
    }
    return plan;
  }

  /**
   * Gives back the elements of all that does not stay, but for the focused row, unless that is gone from
   * the list. Returns them.
   */
  #leave(plan: ReadonlyMap<Key, Item>): Set<Element> {
    const left = new Set<Element>();
    for (const [key, { kind, mark, pooled }] of this.#items) {
      const { element } = pooled;
      const isFocused = !plan.has(key) && element.matches(':focus-within');
      if (isFocused && mark && this.#list.key(this.#list.rowOf(mark)) === key) {
        this.#floating = key;
        continue;
      }
      if (key === this.#floating) {
        this.#floating = undefined;
        for (const name of ['position', 'inset-inline', 'top']) element.style.removeProperty(name);
      }
      if (plan.has(key)) continue;
      // Another row must not take the focus with the element.
      if (isFocused) element.remove();
      this.#items.delete(key);
      this.#fresh.delete(pooled);
      this.#pools[kind].give(pooled);
      left.add(element);
    }
    return left;
  }

  #draw(key: Key, item: Item, redraw: boolean): Element {
    return item.kind === 'row' ? this.#drawRow(key, item.index, redraw) : this.#drawLead(key, item, redraw);
  }

  /** Draws a row, or only counts it anew where nothing else can have changed: that is what news cost the rows below. */
  #drawRow(key: Key, index: number, redraw: boolean): Element {
    const { layout } = this.#list;
    const stamp = this.#list.stampOf(index);
    const drawn = this.#items.get(key);
    const isKnown = drawn && !redraw && drawn.stamp === stamp;
    const pooled = isKnown ? drawn.pooled : this.#fill('row', drawn, this.#list.drawRow(index));
    pooled.place(layout.turn(index) + 1, layout.count);
    this.#items.set(key, { pooled, kind: 'row', index, mark: this.#list.mark(index), stamp });
    return pooled.element;
  }

  #drawLead(key: Key, { index, kind }: Item, redraw: boolean): Element {
    const drawn = this.#items.get(key);
    if (drawn && !redraw) return drawn.pooled.element;
    const pooled = this.#fill(kind, drawn, kind === 'head' ? this.#list.drawHead(index) : this.#list.drawDivider());
    this.#items.set(key, { pooled, kind, index });
    return pooled.element;
  }

  #fill(kind: Kind, drawn: DrawnItem | undefined, template: TemplateResult): PooledRow {
    drawn?.pooled.draw(template);
    const pooled = drawn?.pooled ?? this.#pools[kind].take(template);
    this.#fresh.add(pooled);
    return pooled;
  }
}

/**
 * Puts elements into the list in order, touching only those that are not in place: never the one that
 * floats, nor one that stayed because another `left` its place before it.
 */
function arrange(
  target: HTMLElement,
  elements: readonly Element[],
  left: ReadonlySet<Element>,
  floating: Element | undefined,
): void {
  let next = target.firstElementChild;
  elements.forEach((element) => {
    const stays = !left.has(element);
    while (next && next !== element && (next === floating || (stays && left.has(next)))) {
      next = next.nextElementSibling;
    }
    if (next === element) next = element.nextElementSibling;
    else target.insertBefore(element, next);
  });
}
