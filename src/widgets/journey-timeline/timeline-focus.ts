import { rovingTarget } from '../../controllers/roving-focus.js';
import type { VirtualRows } from '../../controllers/virtual-rows.js';
import type { TimelineExpansion } from '../../state/timeline-expansion.js';
import type { TimelineList } from './timeline-list.js';
import type { TimelineModel } from './timeline-model.js';

/** Where the agent is in the list: its one tab stop, always a row that is drawn, and the keys that move it. */
export class TimelineFocus {
  readonly #model: TimelineModel;
  readonly #list: TimelineList;
  readonly #virtual: VirtualRows;
  #wanted?: string;

  constructor(model: TimelineModel, list: TimelineList, virtual: VirtualRows) {
    this.#model = model;
    this.#list = list;
    this.#virtual = virtual;
  }

  get hasTabStop(): boolean {
    const { tabStop } = this.#list;
    return tabStop !== undefined && this.#virtual.isDrawn(tabStop);
  }

  /** New events would move what the agent looks at. */
  isReading(order: 'newest' | 'oldest'): boolean {
    if (this.#model.rows.count === 0) return false;
    return this.#virtual.hasFocus || !(order === 'newest' ? this.#virtual.atStart : this.#virtual.atEnd);
  }

  /** Brings an event on screen: now, or once the list has it. */
  show(eventId: string | undefined): void {
    this.#wanted = eventId;
    this.showWanted();
  }

  /** Brings the event on screen that the list had not when it was asked for. */
  showWanted(): void {
    if (!this.#wanted) return;
    const { events, rows } = this.#model;
    const event = events.items[events.indexOfId(this.#wanted)];
    if (!event || !rows.has(event)) return;
    this.#wanted = undefined;
    this.#virtual.show(rows.rowOf(event));
  }

  /** Before the rows are drawn: the first one, where the former tab stop is gone. */
  start(): void {
    const { rows } = this.#model;
    if (rows.count > 0 && !this.hasTabStop) this.#list.tabStop = rows.event(rows.layout.turn(0)).id;
  }

  /** After other rows were drawn: the first on screen, where the former tab stop is gone. */
  settle(): void {
    if (!this.hasTabStop) this.#move(this.#model.rows.layout.turn(this.#virtual.first));
  }

  /** The row that has taken the focus by pointer is the tab stop. */
  follow(): void {
    const row = this.#virtual.focusedRow;
    if (row !== undefined && this.#list.key(row) !== this.#list.tabStop) this.#move(row);
  }

  /** Moves by arrows, Home, End and Page keys; Escape closes what is open. True where rows look different then. */
  press(event: KeyboardEvent, direction: 'ltr' | 'rtl', expansion: TimelineExpansion): boolean {
    const row = this.#virtual.focusedRow;
    if (row === undefined) return false;
    if (event.key === 'Escape') return this.#close(event, row, expansion);
    const { count, layout } = this.#model.rows;
    const page = Math.max(1, this.#virtual.last - this.#virtual.first - 1);
    const target = rovingTarget(event, layout.turn(row), { count, axis: 'vertical', direction, page });
    if (target === undefined) return false;
    event.preventDefault();
    this.#virtual.focus(layout.turn(target));
    return false;
  }

  #close(event: KeyboardEvent, row: number, expansion: TimelineExpansion): boolean {
    const open = this.#model.rows.run(row).filter(({ id }) => expansion.has(id));
    if (open.length === 0) return false;
    event.stopPropagation();
    for (const { id } of open) expansion.set(id, false);
    return true;
  }

  #move(row: number): void {
    const former = this.#list.tabStop;
    this.#list.tabStop = this.#list.key(row);
    if (former !== undefined) this.#virtual.redraw(former);
    this.#virtual.redraw(this.#list.tabStop);
  }
}
