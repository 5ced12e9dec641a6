import type { SessionType } from '../../contract/library/session-type.js';
import { type Slot, slotOf } from './slot.js';

export type { Slot } from './slot.js';

/** One read of an event and the slots that take what it finds. */
export interface Reading {
  /** The event's (canonical) name is the value where absent. */
  readonly attribute: string | undefined;
  readonly eventName: string;
  readonly slots: readonly Slot[];
}

/**
 * A session type's projections, looked up by the name of an event. A class, not closures: code that
 * V8 compiled for one plan's closures would be thrown away with that plan.
 */
export class FoldPlan {
  readonly slots: readonly Slot[];
  readonly slotNamed: ReadonlyMap<string, Slot>;
  readonly #current: ReadonlyMap<string, string>;
  readonly #readings = new Map<string, readonly Reading[]>();

  constructor({ attributes = [], eventTypes = [] }: SessionType, aliases: ReadonlyMap<string, string> = new Map()) {
    const former = eventTypes.flatMap(({ name, aliases = [] }) => aliases.map((alias) => [alias, name] as const));
    const names = eventTypes.map(({ name }) => [name, name] as const);
    this.#current = new Map([...aliases, ...former.reverse(), ...names]);
    this.slots = attributes.map((definition, index) => slotOf(definition, index, (name) => this.canonicalName(name)));
    this.slotNamed = new Map(this.slots.map((slot) => [slot.name, slot]));
  }

  /** The event type's name for one of its former names; any other name as it is. */
  canonicalName(eventName: string): string {
    return this.#current.get(eventName) ?? eventName;
  }

  /** What to read of an event for the slots that fold as events come. */
  readingsOf(eventName: string): readonly Reading[] {
    const known = this.#readings.get(eventName);
    if (known) return known;
    const folding = this.slots.filter((slot) => !slot.isWindowed);
    const readings = together(folding, this.canonicalName(eventName));
    this.#readings.set(eventName, readings);
    return readings;
  }

  /** What one slot reads of an event. */
  readingsFor(slot: Slot, eventName: string): readonly Reading[] {
    return readingsOf(slot, this.canonicalName(eventName));
  }
}

/** Slots that read the same attribute share one reading; one with several sources keeps its own, in its order. */
function together(slots: readonly Slot[], eventName: string): Reading[] {
  const single = new Map<string | undefined, Slot[]>();
  const several: Reading[] = [];
  for (const slot of slots) {
    const [first, ...more] = readingsOf(slot, eventName);
    if (!first) continue;
    if (more.length > 0) several.push(first, ...more);
    else single.set(first.attribute, [...(single.get(first.attribute) ?? []), slot]);
  }
  return [...[...single].map(([attribute, sharing]) => ({ attribute, eventName, slots: sharing })), ...several];
}

function readingsOf(slot: Slot, eventName: string): Reading[] {
  return slot.sources
    .filter((source) => source.event === undefined || source.event === eventName)
    .map((source) => ({ attribute: source.attribute, eventName, slots: [slot] }));
}
