import type { JourneyEvent } from '../../contract/journey-event.js';
import { testCondition } from '../conditions/test-condition.js';
import type { Reading, Slot } from './fold-plan.js';
import { isScalar } from './value-key.js';

/** What a reading finds in an event: a scalar, a list, `null` for an explicit "no value", `undefined` for none at all. */
export function valueOf(reading: Reading, event: JourneyEvent): unknown {
  if (reading.attribute === undefined) return reading.eventName;
  let value: unknown;
  try {
    value = event.attributes[reading.attribute];
  } catch {
    // a host's getter: it must not take the card down
    return undefined;
  }
  // what an object inherits is a function or an object, and never a value
  if (typeof value === 'function') return undefined;
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? undefined : value;
}

/** Whether a slot's `where` holds for an event. `{ event }` asks for its name, under a current or former one of its type. */
export function holds({ where, canonicalName }: Slot, event: JourneyEvent, now: number | undefined): boolean {
  const own = canonicalName(event.name);
  return testCondition(where, event.attributes, { event, events: (name) => canonicalName(name) === own, now });
}

/** Whether a slot uses what a reading finds, the same as the fold decides it. */
export function uses(slot: Slot, value: unknown, event: JourneyEvent, now: number | undefined): boolean {
  const { accepts, flattens, where } = slot;
  if (value === undefined || value === null) return false;
  if (where !== undefined && !holds(slot, event, now)) return false;
  if (typeof value === 'object' && flattens)
    return (value as unknown[]).some((item) => isScalar(item) && (accepts?.(item) ?? true));
  return accepts?.(value) ?? true;
}
