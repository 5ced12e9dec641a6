import type { JourneyEvent } from '../../contract/journey-event.js';
import type { SessionType } from '../../contract/library/session-type.js';
import { contributorsOf } from './contributors.js';
import { Fold } from './fold.js';
import { type FoldPlan, planFold, type Slot } from './fold-plan.js';
import { type Moment, momentOf } from './moment.js';
import { OrderedEvents } from './ordered-events.js';
import type { ProjectedValue, Projection } from './projected-value.js';
import { windowStart } from './window-start.js';

export interface ProjectOptions {
  /** The present moment: windows such as `{ "last": "30 days" }` and open `elapsed` spans count from it. */
  readonly now?: Moment;
  /** All events of the session are there; `true` where absent. */
  readonly complete?: boolean;
  /** Former event names to current ones, besides those the session type's own event types declare. */
  readonly aliases?: ReadonlyMap<string, string>;
}

/** How many events lie between two checkpoints. */
const stride = 512;

/**
 * Folds the events of one session into its attributes as they come. Adding a newest event costs O(1)
 * however long the session is; a late one is put in its place and folded again from a checkpoint at
 * the next read. Any order of arrival reads the same. Source: seed rules 6 to 9.
 */
export class SessionProjector {
  /** Whether all events of the session are there. */
  complete: boolean;
  #now: number | undefined;
  readonly #plan: FoldPlan;
  readonly #ordered = new OrderedEvents();
  #fold: Fold;
  #checkpoints: Fold[] = [];
  #explained = new Map<Slot, { readonly seen: number; readonly contributors: string[] }>();

  constructor(sessionType: SessionType, { now, complete = true, aliases }: ProjectOptions = {}) {
    this.#plan = planFold(sessionType, aliases);
    this.#fold = new Fold(this.#plan.slots);
    this.#now = momentOf(now);
    this.complete = complete;
  }

  /** How many events there are. */
  get size(): number {
    return this.#ordered.size;
  }

  /** The events in order, oldest first. */
  get events(): readonly JourneyEvent[] {
    this.#settle();
    return this.#ordered.events;
  }

  /** Adds an event. `false` for an id that is already there: a repeated event changes nothing. */
  add(event: JourneyEvent): boolean {
    return this.#ordered.add(event);
  }

  /** One session attribute; the value is `undefined` where nothing gave one or the session type does not declare it. */
  get(name: string, now: Moment | undefined = this.#now): ProjectedValue {
    const slot = this.#plan.slotNamed.get(name);
    if (!slot) return { value: undefined, contributors: [], used: 0, skipped: 0, partial: !this.complete };
    this.#catchUp();
    return this.#read(slot, this.#fold, momentOf(now));
  }

  /** Every session attribute by name. */
  values(now: Moment | undefined = this.#now): Record<string, ProjectedValue> {
    this.#catchUp();
    return this.#valuesOf(this.#fold, momentOf(now));
  }

  /**
   * The session as it was when an event had just happened: windows count from that moment.
   *
   * @throws TypeError where the session has no event of that id.
   */
  at(eventId: string): Projection {
    this.#catchUp();
    const { events, times } = this.#ordered;
    const position = events.findIndex(({ id }) => id === eventId);
    if (position < 0) throw new TypeError(`SessionProjector.at: no event has the id "${eventId}"; give the id of one that was added.`);
    const fold = this.#foldUntil(position + 1);
    return { values: this.#valuesOf(fold, times[position]), eventCount: fold.taken };
  }

  #settle(): void {
    const changed = this.#ordered.settle();
    if (changed >= this.#fold.taken) return;
    this.#explained.clear();
    while ((this.#checkpoints.at(-1)?.taken ?? 0) > changed) this.#checkpoints.pop();
    this.#fold = new Fold(this.#plan.slots, this.#checkpoints.at(-1));
  }

  #catchUp(): void {
    this.#settle();
    const { events } = this.#ordered;
    const fold = this.#fold;
    while (fold.taken < events.length) {
      fold.take(events[fold.taken] as JourneyEvent, this.#plan);
      if (fold.taken % stride === 0) this.#checkpoints.push(new Fold(this.#plan.slots, fold));
    }
  }

  #foldUntil(length: number): Fold {
    const fold = new Fold(this.#plan.slots, this.#checkpoints[Math.floor(length / stride) - 1]);
    while (fold.taken < length) fold.take(this.#ordered.events[fold.taken] as JourneyEvent, this.#plan);
    return fold;
  }

  #valuesOf(fold: Fold, now: number | undefined): Record<string, ProjectedValue> {
    return Object.fromEntries(this.#plan.slots.map((slot) => [slot.name, this.#read(slot, fold, now)]));
  }

  #read(slot: Slot, whole: Fold, now: number | undefined): ProjectedValue {
    const { events, times } = this.#ordered;
    const until = whole.taken;
    const from = slot.isWindowed ? windowStart(slot, this.#plan, { events, times, until, now }) : 0;
    const fold = slot.isWindowed ? this.#foldWindow(slot, from, until, now) : whole;
    const used = fold.used[slot.index] as number;
    const skipped = fold.skipped[slot.index] as number;
    const folded = slot.operator.result(fold.states[slot.index], { rule: slot.rule, now });
    const explain = () => contributorsOf(slot, this.#plan, { events, from, until, now }, used, folded);
    return {
      value: used === 0 && slot.rule.default !== undefined ? slot.rule.default : folded,
      contributors: fold === this.#fold ? this.#remember(slot, used + skipped, explain) : explain(),
      used,
      skipped,
      partial: !this.complete,
    };
  }

  #foldWindow(slot: Slot, from: number, until: number, now: number | undefined): Fold {
    const fold = new Fold(this.#plan.slots);
    for (const event of this.#ordered.events.slice(from, until)) {
      for (const reading of this.#plan.readingsOfSlot(slot, event.name)) fold.read(reading, event, now);
    }
    return fold;
  }

  /** Until another event of the slot comes, the same events explain it. */
  #remember(slot: Slot, seen: number, explain: () => string[]): string[] {
    const known = this.#explained.get(slot);
    if (known?.seen === seen) return known.contributors;
    const contributors = explain();
    this.#explained.set(slot, { seen, contributors });
    return contributors;
  }
}
