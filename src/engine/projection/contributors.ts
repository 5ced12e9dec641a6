import type { JourneyEvent } from '../../contract/journey-event.js';
import type { FoldPlan, Slot } from './fold-plan.js';
import { uses, valueOf } from './reading.js';

const cap = 100;

interface Window {
  readonly events: readonly JourneyEvent[];
  readonly from: number;
  readonly until: number;
  readonly now: number | undefined;
}

/**
 * The ids of the events that explain a slot's result, oldest first and capped. They are looked for
 * when they are asked for, newest event first, so that folding need not remember them.
 */
export function contributorsOf(slot: Slot, plan: FoldPlan, window: Window, used: number, result: unknown): string[] {
  const { contributors: kind = 'all' } = slot.operator;
  if (kind === 'oldest') return walk(1, window.from, 1);
  if (kind === 'newest') return walk(1, window.until - 1, -1);
  if (kind === 'previous') return walk(2, window.until - 1, -1).slice(1);
  return walk(cap, window.until - 1, -1).reverse();

  function walk(wanted: number, start: number, step: 1 | -1): string[] {
    const ids: string[] = [];
    let left = used;
    for (let at = start; left > 0 && ids.length < wanted && at >= window.from && at < window.until; at += step) {
      const event = window.events[at] as JourneyEvent;
      const values = usedValues(event);
      left -= values.length;
      if (values.length > 0 && (kind !== 'equal' || values.some(isResult))) ids.push(event.id);
    }
    return ids;
  }

  function usedValues(event: JourneyEvent): unknown[] {
    return plan
      .readingsFor(slot, event.name)
      .map((reading) => valueOf(reading, event))
      .filter((value) => uses(slot, value, event, window.now));
  }

  function isResult(value: unknown): boolean {
    if (Array.isArray(value)) return value.some(isResult);
    return value === result || (typeof result === 'number' && Number(value) === result);
  }
}
