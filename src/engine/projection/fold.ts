import type { JourneyEvent } from '../../contract/journey-event.js';
import type { FoldPlan, Reading, Slot } from './fold-plan.js';
import { holds, valueOf } from './reading.js';

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
    for (let index = 0; index < readings.length; index++) this.read(readings[index] as Reading, event);
    this.taken++;
  }

  /** Adds what one reading finds in an event. */
  read(reading: Reading, event: JourneyEvent, now?: number): void {
    const value = valueOf(reading, event);
    if (value === undefined) return;
    const { index } = reading.slot;
    if (this.#add(reading.slot, value, event, now)) this.used[index] = (this.used[index] as number) + 1;
    else this.skipped[index] = (this.skipped[index] as number) + 1;
  }

  #add(slot: Slot, value: unknown, event: JourneyEvent, now: number | undefined): boolean {
    const { index, operator, rule } = slot;
    if (value === null || (rule.where !== undefined && !holds(rule.where, event, now))) return false;
    if (operator.flattens === true && typeof value === 'object') {
      const items = (value as unknown[]).filter((item) => operator.accepts?.(item) ?? true);
      for (const item of items) this.states[index] = operator.add(this.states[index], item, event, rule);
      return items.length > 0;
    }
    if (operator.accepts !== undefined && !operator.accepts(value)) return false;
    this.states[index] = operator.add(this.states[index], value, event, rule);
    return true;
  }
}
