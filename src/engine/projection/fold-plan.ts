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

/** A session type's projections, looked up by the name of an event. */
export interface FoldPlan {
  readonly slots: readonly Slot[];
  readonly slotNamed: ReadonlyMap<string, Slot>;
  /** What to read of an event for the slots that fold as events come. */
  readingsOf(eventName: string): readonly Reading[];
  /** What one slot reads of an event. */
  readingsFor(slot: Slot, eventName: string): readonly Reading[];
  /** The event type's name for one of its former names; any other name as it is. */
  canonicalName(eventName: string): string;
}

export function planFold(sessionType: SessionType, aliases: ReadonlyMap<string, string> = new Map()): FoldPlan {
  const current = new Map(aliases);
  for (const type of sessionType.eventTypes ?? []) {
    for (const alias of type.aliases ?? []) current.set(alias, type.name);
  }
  const canonicalName = (name: string) => current.get(name) ?? name;
  const slots = (sessionType.attributes ?? []).map((definition, index) => slotOf(definition, index, canonicalName));
  const folding = slots.filter((slot) => !slot.isWindowed);
  const readings = new Map<string, readonly Reading[]>();
  return {
    slots,
    slotNamed: new Map(slots.map((slot) => [slot.name, slot])),
    canonicalName,
    readingsOf(eventName) {
      let found = readings.get(eventName);
      if (!found) readings.set(eventName, (found = together(folding, canonicalName(eventName))));
      return found;
    },
    readingsFor: (slot, eventName) => readingsOf(slot, canonicalName(eventName)),
  };
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
