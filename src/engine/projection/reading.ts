import type { JourneyEvent } from '../../contract/journey-event.js';
import type { Condition } from '../../contract/library/condition.js';
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

/** Whether a `where` holds for an event. `{ event }` asks for the event's own name. */
export function holds(where: Condition, event: JourneyEvent, now: number | undefined): boolean {
  return testCondition(where, event.attributes, { event, events: (name) => name === event.name, now });
}

/** Whether a slot uses what a reading finds, the same as the fold decides it. */
export function uses(
  { accepts, flattens, where }: Slot,
  value: unknown,
  event: JourneyEvent,
  now: number | undefined,
): boolean {
  if (value === undefined || value === null) return false;
  if (where !== undefined && !holds(where, event, now)) return false;
  if (typeof value === 'object' && flattens)
    return (value as unknown[]).some((item) => isScalar(item) && (accepts?.(item) ?? true));
  return accepts?.(value) ?? true;
}
