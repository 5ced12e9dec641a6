import type { TimelineGroups } from './timeline-groups.js';
import { TimelineHeights } from './timeline-heights.js';

/** What stands before a row: the heading of the group that begins there, and the divider of what is new. */
export interface TimelineLead {
  /** The group whose heading stands before the row. */
  readonly head?: number;
  readonly divider: boolean;
}

/**
 * Where everything on a timeline stands, in CSS pixels from its top. Rows are counted from the
 * oldest event whichever is shown first; a position counts from the top.
 */
export class TimelineLayout {
  newestFirst = true;
  /** The first row that is new since the agent last looked; none where it is 0 or the number of rows. */
  newFrom = 0;
  readonly rows = new TimelineHeights(72);
  readonly heads = new TimelineHeights(36);
  readonly divider = new TimelineHeights(30);

  constructor(readonly groups: TimelineGroups) {
    this.divider.resize(1);
  }

  /** The heights of rows are known well enough to tell how many fill a screen. */
  hasLearned = false;

  get count(): number {
    return this.rows.count;
  }

  /** Takes the mean of the rows measured so far for all others: once, because every estimate moves the whole list. */
  learn(): void {
    if (this.hasLearned) return;
    this.hasLearned = true;
    this.rows.estimate = this.rows.mean;
    this.heads.estimate = this.heads.mean;
  }

  /** Forgets all heights, after a change that makes every row another height. */
  forget(): void {
    this.rows.reset(this.rows.count);
    this.heads.reset(this.heads.count);
    this.divider.reset(1);
    this.hasLearned = false;
  }

  get total(): number {
    return this.rows.total + this.heads.total + (this.#hasDivider ? this.divider.total : 0);
  }

  /** The row at a position, and the position of a row. */
  turn(at: number): number {
    return this.newestFirst ? this.count - 1 - at : at;
  }

  lead(row: number): TimelineLead {
    const group = this.groups.of(row);
    const edge = this.newestFirst ? this.groups.start(group + 1) - 1 : this.groups.start(group);
    return {
      head: group >= 0 && row === edge ? group : undefined,
      divider: this.#hasDivider && row === this.#dividerRow,
    };
  }

  /** Where the row itself begins, after its lead. */
  top(row: number): number {
    const group = this.groups.of(row);
    const above = this.newestFirst
      ? this.rows.total - this.rows.before(row + 1) + (group < 0 ? 0 : this.heads.total - this.heads.before(group))
      : this.rows.before(row) + this.heads.before(group + 1);
    return above + (this.#hasDivider && this.turn(row) >= this.turn(this.#dividerRow) ? this.divider.total : 0);
  }

  bottom(row: number): number {
    return this.top(row) + this.rows.of(row);
  }

  /** Where the row's lead begins. */
  start(row: number): number {
    const { head, divider } = this.lead(row);
    return this.top(row) - (head === undefined ? 0 : this.heads.of(head)) - (divider ? this.divider.total : 0);
  }

  /** The position whose row, or what leads to it, covers a place; the nearest one beyond the ends. */
  find(place: number): number {
    if (place <= 0) return 0;
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.bottom(this.turn(middle)) > place) high = middle;
      else low = middle + 1;
    }
    return Math.max(0, low);
  }

  get #hasDivider(): boolean {
    return this.newFrom > 0 && this.newFrom < this.count;
  }

  get #dividerRow(): number {
    return this.newestFirst ? this.newFrom - 1 : this.newFrom;
  }
}
