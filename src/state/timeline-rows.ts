import type { JourneyEvent } from '../contract/journey-event.js';
import type { TimelineEvents } from './timeline-events.js';
import { TimelineGroups } from './timeline-groups.js';
import { TimelineLayout } from './timeline-layout.js';
import { TimelineSelection } from './timeline-selection.js';

/** What a timeline is to show of its events. */
export interface TimelineShape {
  readonly newestFirst: boolean;
  /** The events from `from` up to, but not including, `to` are offered. */
  readonly from: number;
  readonly to: number;
  /** Leaves events out, by their index; all are shown where absent. */
  readonly accepts?: (index: number) => boolean;
  /** Changes whenever `accepts` would answer differently about an event it has been asked about. */
  readonly version: string;
  /** What events of one group have in common. */
  readonly groupOf?: (event: JourneyEvent) => unknown;
  /** Groups stand together, the one with the newest event as if it were the newest event. */
  readonly isGathered?: boolean;
  /** The end of the run of like events that begins at a place: `place + 1` where there is none. */
  readonly runFrom?: (place: number, end: number, eventAt: (place: number) => JourneyEvent) => number;
  /** Milliseconds: later events are new to the agent. */
  readonly seenUntil?: number;
}

/**
 * The rows of a timeline: one for each event that is shown, or for each run of like events, counted
 * from the oldest. Following newest events costs what they cost; anything else one cheap pass.
 */
export class TimelineRows {
  readonly groups = new TimelineGroups();
  readonly layout = new TimelineLayout(this.groups);
  readonly #events: TimelineEvents;
  #items: readonly JourneyEvent[];
  readonly #selection = new TimelineSelection();
  /** The places where rows begin, where runs are folded. */
  #starts?: number[];
  #shape?: TimelineShape;

  constructor(events: TimelineEvents) {
    this.#events = events;
    this.#items = events.items;
  }

  get count(): number {
    return this.layout.count;
  }

  /** Events shown, those folded into runs among them. */
  get eventCount(): number {
    return this.#selection.count;
  }

  /** The events of a row, oldest first: one, or a run. */
  run(row: number): JourneyEvent[] {
    return this.#starts ? this.#runFrom(row) : [this.event(row)];
  }

  #runFrom(row: number): JourneyEvent[] {
    const end = this.#start(row + 1);
    const run: JourneyEvent[] = [];
    for (let place = this.#start(row); place < end; place++) run.push(this.#eventAt(place));
    return run;
  }

  /** How many events a row has. */
  sizeOf(row: number): number {
    return this.#start(row + 1) - this.#start(row);
  }

  /** The first event of a row. */
  event(row: number): JourneyEvent {
    return this.#eventAt(this.#start(row));
  }

  /** The row of an event, or the one nearest to it in time. */
  rowOf(event: JourneyEvent): number {
    const place = this.#selection.placeOf(this.#events.place(event));
    return Math.max(0, Math.min(this.count - 1, this.#rowAt(place)));
  }

  /** Whether the event is on a row. */
  has(event: JourneyEvent): boolean {
    return this.count > 0 && this.run(this.rowOf(event)).some(({ id }) => id === event.id);
  }

  /** Follows the events; `from` is the first that is another than at the last time. */
  update(shape: TimelineShape, from: number): void {
    const former = this.#shape;
    this.#shape = shape;
    const isSame =
      former?.version === shape.version &&
      former.from === shape.from &&
      former.newestFirst === shape.newestFirst &&
      this.#items === this.#events.items &&
      from >= former.to &&
      shape.to >= former.to &&
      !shape.isGathered;
    if (isSame) this.#follow(shape);
    else this.#rebuild(shape);
    this.layout.newestFirst = shape.newestFirst;
    this.layout.newFrom = this.#newFrom(shape);
  }

  #follow(shape: TimelineShape): void {
    const before = this.count;
    const places = this.#selection.count;
    this.#selection.extend(shape.to, shape.accepts);
    if (this.#selection.count === places) return;
    // Runs end at a heading, so that only those below the last one can change.
    const changed = this.#starts ? Math.max(0, this.groups.start(this.groups.count - 1)) : before;
    this.#fold(shape, this.groups.count > 0 ? changed : this.#starts ? 0 : before);
    this.#group(shape, this.#starts ? Math.min(changed, before) : before);
    if (this.#starts) for (let row = changed; row < this.count; row++) this.layout.rows.forget(row);
  }

  #rebuild(shape: TimelineShape): void {
    const { rows } = this.layout;
    const known = [...rows.known(4000)].map(([row, height]) => [this.event(row), height] as const);
    this.#items = this.#events.items;
    this.#selection.choose(shape.from, shape.to, shape.accepts);
    if (shape.isGathered) this.#gather(shape);
    this.#starts = undefined;
    rows.reset(0);
    this.layout.heads.reset(0);
    this.#fold(shape, 0);
    this.#group(shape, 0);
    for (const [event, height] of known) {
      const row = this.count > 0 ? this.rowOf(event) : -1;
      if (row >= 0 && this.event(row).id === event.id) rows.measure(row, height);
    }
  }

  #gather({ groupOf, to }: TimelineShape): void {
    const gathered = new Map<unknown, number[]>();
    for (let place = 0; place < this.#selection.count; place++) {
      const key = groupOf?.(this.#eventAt(place));
      const group = gathered.get(key) ?? [];
      gathered.delete(key);
      gathered.set(key, group);
      group.push(this.#selection.at(place));
    }
    this.#selection.take(Uint32Array.from([...gathered.values()].flat()), to);
  }

  /** Folds runs from a row on. */
  #fold({ groupOf, runFrom }: TimelineShape, from: number): void {
    const end = this.#selection.count;
    if (!runFrom) return this.layout.rows.resize(end);
    const starts = this.#starts ?? [];
    let place = starts[from] ?? (from === 0 ? 0 : end);
    starts.length = Math.min(from, starts.length);
    const eventAt = (at: number): JourneyEvent => this.#eventAt(at);
    while (place < end) {
      starts.push(place);
      const group = groupOf?.(eventAt(place));
      let next = runFrom(place, end, eventAt);
      while (next > place + 1 && groupOf?.(eventAt(next - 1)) !== group) next--;
      place = next;
    }
    this.#starts = starts;
    this.layout.rows.resize(starts.length);
  }

  #group({ groupOf }: TimelineShape, from: number): void {
    this.groups.update(this.count, from, groupOf && ((row) => groupOf(this.event(row))));
    this.layout.heads.resize(this.groups.count);
  }

  #newFrom({ isGathered, seenUntil }: TimelineShape): number {
    if (seenUntil === undefined || isGathered) return 0;
    return this.#rowAt(this.#selection.placeOf(this.#events.placeOf(seenUntil + 1)));
  }

  #start(row: number): number {
    return this.#starts ? (this.#starts[row] ?? this.#selection.count) : row;
  }

  #rowAt(place: number): number {
    if (!this.#starts) return place;
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] as number) <= place) low = middle + 1;
      else high = middle;
    }
    return place >= this.#selection.count ? this.#starts.length : low - 1;
  }

  #eventAt(place: number): JourneyEvent {
    return this.#items[this.#selection.at(place)] as JourneyEvent;
  }
}
