import type { JourneyEvent } from '../../contract/journey-event.js';
import type { SessionType } from '../../contract/library/session-type.js';
import { readSessionType } from '../library/read-session-type.js';
import { contributorsOf, type FoldedRun } from './contributors.js';
import { Fold } from './fold.js';
import { FoldPlan, type Slot } from './fold-plan.js';
import { type Moment, momentOf } from './moment.js';
import { OrderedEvents } from './ordered-events.js';
import type { ProjectedValue, Projection } from './projected-value.js';
import { valueOf } from './reading.js';
import { attributeOf, SessionIndex } from './session-index.js';
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
/** How many contributors a projected value names. */
const shownContributors = 100;

/**
 * Folds the events of one session into its attributes as they come. Adding a newest event costs O(1)
 * however long the session is; a late one is put in its place and folded again from a checkpoint at
 * the next read. Any order of arrival reads the same. What is wrong in the session type is left out. Source: seed rules 6 to 9.
 */
export class SessionProjector {
  /** Whether all events of the session are there. */
  complete: boolean;
  #now: number | undefined;
  readonly #plan: FoldPlan;
  readonly #ordered = new OrderedEvents();
  #fold: Fold;
  #checkpoints: Fold[] = [];
  #index: SessionIndex | undefined;

  constructor(sessionType: SessionType, { now, complete = true, aliases }: ProjectOptions = {}) {
    this.#plan = new FoldPlan(readSessionType(sessionType), aliases);
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

  /**
   * One session attribute; of one the session type does not declare, the latest event attribute of
   * that name. The value is `undefined` where nothing gave one.
   */
  get(name: string, now: Moment | undefined = this.#now): ProjectedValue {
    const slot = this.#plan.slotNamed.get(name);
    if (!slot) return this.#latest(name);
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
    if (position < 0)
      throw new TypeError(`SessionProjector.at: no event has the id "${eventId}"; give the id of one that was added.`);
    const fold = this.#foldUntil(position + 1);
    return { values: this.#valuesOf(fold, times[position]), eventCount: fold.taken };
  }

  /** The names of all event attributes, in order of first appearance. */
  attributeNames(): readonly string[] {
    return [...this.#indexed().attributeNames()];
  }

  /** When an event of a name first happened, ISO 8601; `undefined` where none has. */
  firstTime(eventName: string): string | undefined {
    return this.#indexed().firsts().get(this.#plan.canonicalName(eventName))?.createdDate;
  }

  /** Every event a session attribute's value was decided by, oldest first, also those that were no maximum. */
  eventsBehind(name: string, now: Moment | undefined = this.#now): readonly JourneyEvent[] {
    const slot = this.#plan.slotNamed.get(name);
    if (!slot) return [this.#indexed().latest(name) ?? []].flat();
    this.#catchUp();
    return contributorsOf(
      slot,
      this.#plan,
      this.#run(slot, this.#fold, momentOf(now)).run,
      Infinity,
      slot.operator.contributors === 'equal',
    );
  }

  #indexed(): SessionIndex {
    this.#settle();
    return (this.#index ??= new SessionIndex(this.#ordered.events, (name) => this.#plan.canonicalName(name)));
  }

  #settle(): void {
    const before = this.#ordered.events;
    const changed = this.#ordered.settle();
    if (this.#ordered.events !== before) this.#index = undefined;
    if (changed >= this.#fold.taken) return;
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
    const plan = this.#plan;
    const { run, skipped } = this.#run(slot, whole, now);
    const { used, result } = run;
    let contributors: string[] | undefined;
    return {
      value: used === 0 && slot.rule.default !== undefined ? slot.rule.default : result,
      // looked for only where someone asks "why this value?"
      get contributors() {
        return (contributors ??= contributorsOf(slot, plan, run, shownContributors).map(({ id }) => id));
      },
      used,
      skipped,
      partial: !this.complete,
    };
  }

  #run(slot: Slot, whole: Fold, now: number | undefined): { run: FoldedRun; skipped: number } {
    const { events, times } = this.#ordered;
    const until = whole.taken;
    const from = slot.isWindowed ? windowStart(slot, this.#plan, { events, times, until, now }) : 0;
    const { states, used, skipped } = slot.isWindowed ? this.#foldWindow(slot, from, until, now) : whole;
    const { index, operator, rule } = slot;
    const run = {
      events,
      from,
      until,
      now,
      used: used[index] as number,
      result: operator.result(states[index], { rule, now }),
    };
    return { run, skipped: skipped[index] as number };
  }

  #latest(attribute: string): ProjectedValue {
    const event = this.#indexed().latest(attribute);
    return {
      value: event && attributeOf(event, attribute),
      contributors: event ? [event.id] : [],
      used: event ? 1 : 0,
      skipped: 0,
      partial: !this.complete,
    };
  }

  #foldWindow(slot: Slot, from: number, until: number, now: number | undefined): Fold {
    const fold = new Fold(this.#plan.slots);
    for (const event of this.#ordered.events.slice(from, until)) {
      for (const reading of this.#plan.readingsFor(slot, event.name)) {
        const value = valueOf(reading, event);
        if (value !== undefined) fold.give(slot, value, event, now);
      }
    }
    return fold;
  }
}
