import type { JourneyEvent } from '../../contract/journey-event.js';
import type { FoldPlan, Slot } from './fold-plan.js';
import { uses, valueOf } from './reading.js';

/** A slot's result and the run of ordered events it was folded from. */
export interface FoldedRun {
  readonly events: readonly JourneyEvent[];
  readonly from: number;
  readonly until: number;
  readonly now: number | undefined;
  readonly used: number;
  readonly result: unknown;
}

/**
 * The events that explain a slot's result, oldest first; the newest `cap` of them; all that
 * were used where `all`. They are looked
 * for when they are asked for, so that folding need not remember them.
 */
export function contributorsOf(slot: Slot, plan: FoldPlan, run: FoldedRun, cap: number, all = false): JourneyEvent[] {
  const kind = (all ? undefined : slot.operator.contributors) ?? 'all';
  if (kind === 'oldest') return walk(1, run.from, 1);
  if (kind === 'newest') return walk(1, run.until - 1, -1);
  if (kind === 'previous') return walk(2, run.until - 1, -1).slice(1);
  return walk(cap, run.until - 1, -1).reverse();

  function walk(wanted: number, start: number, step: 1 | -1): JourneyEvent[] {
    const found: JourneyEvent[] = [];
    let left = run.used;
    for (let at = start; left > 0 && found.length < wanted && at >= run.from && at < run.until; at += step) {
      const event = run.events[at] as JourneyEvent;
      const values = usedValues(event);
      left -= values.length;
      if (values.length > 0 && (kind !== 'equal' || values.some(isResult))) found.push(event);
    }
    return found;
  }

  function usedValues(event: JourneyEvent): unknown[] {
    return plan
      .readingsFor(slot, event.name)
      .map((reading) => valueOf(reading, event))
      .filter((value) => uses(slot, value, event, run.now));
  }

  function isResult(value: unknown): boolean {
    if (Array.isArray(value)) return value.some(isResult);
    return value === run.result || (typeof run.result === 'number' && Number(value) === run.result);
  }
}
