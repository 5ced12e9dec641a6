import type { JourneyEvent } from '../../contract/journey-event.js';
import type { FoldPlan, Slot } from './fold-plan.js';
import { holds, valueOf } from './reading.js';
import { isScalar } from './value-key.js';

/** What a run of events has folded into, slot by slot. A copy is a checkpoint: operator states are never altered. */
export class Fold {
  /** How many events it has taken. */
  taken: number;
  readonly states: unknown[];
  readonly used: number[];
  readonly skipped: number[];

  constructor(slots: readonly Slot[], from?: Fold) {
    this.taken = from ? from.taken : 0;
    this.states = from ? from.states.slice() : slots.map((slot) => slot.operator.init());
    this.used = from ? from.used.slice() : slots.map(() => 0);
    this.skipped = from ? from.skipped.slice() : slots.map(() => 0);
  }

  /** Adds the next event in order. */
  take(event: JourneyEvent, plan: FoldPlan): void {
    const readings = plan.readingsOf(event.name);
    for (let at = 0; at < readings.length; at++) {
      const reading = readings[at] as (typeof readings)[number];
      const value = valueOf(reading, event);
      if (value === undefined) continue;
      const { slots } = reading;
      for (let place = 0; place < slots.length; place++) this.give(slots[place] as Slot, value, event);
    }
    this.taken++;
  }

  /** Gives one slot a value it reads. */
  give(slot: Slot, value: unknown, event: JourneyEvent, now?: number): void {
    const { index, add, accepts, rule, where } = slot;
    if (value === null || (where !== undefined && !holds(slot, event, now))) {
      this.#skip(index);
    } else if (typeof value === 'object' && slot.flattens) {
      this.#giveItems(slot, value as unknown[], event);
    } else if (accepts !== undefined && !accepts(value)) {
      this.#skip(index);
    } else {
      this.states[index] = add(this.states[index], value, event, rule);
      this.used[index] = (this.used[index] as number) + 1;
    }
  }

  #giveItems({ index, add, accepts, rule }: Slot, items: readonly unknown[], event: JourneyEvent): void {
    const accepted = items.filter((item) => isScalar(item) && (accepts === undefined || accepts(item)));
    for (const item of accepted) this.states[index] = add(this.states[index], item, event, rule);
    if (accepted.length === 0) this.#skip(index);
    else this.used[index] = (this.used[index] as number) + 1;
  }

  #skip(index: number): void {
    this.skipped[index] = (this.skipped[index] as number) + 1;
  }
}
