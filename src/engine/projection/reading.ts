import type { JourneyEvent } from '../../contract/journey-event.js';
import type { Condition } from '../../contract/library/condition.js';
import { testCondition } from '../conditions/test-condition.js';
import type { Reading, Slot } from './fold-plan.js';

/** What a reading finds in an event: a scalar, a list, `null` for an explicit "no value", `undefined` for none at all. */
export function valueOf(reading: Reading, event: JourneyEvent): unknown {
  if (reading.attribute === undefined) return reading.eventName;
  const value: unknown = event.attributes[reading.attribute];
  // what is inherited is a function or an object and never a value
  if (typeof value === 'object' ? value !== null && !Array.isArray(value) : typeof value === 'function') return undefined;
  return value;
}

/** Whether a `where` holds for an event. `{ event }` asks for the event's own name. */
export function holds(where: Condition, event: JourneyEvent, now: number | undefined): boolean {
  return testCondition(where, event.attributes, { events: [event], now });
}

/** Whether a slot uses what a reading finds, the same as the fold decides it. */
export function uses({ operator, rule }: Slot, value: unknown, event: JourneyEvent, now: number | undefined): boolean {
  if (value === undefined || value === null) return false;
  if (rule.where !== undefined && !holds(rule.where, event, now)) return false;
  if (operator.flattens === true && typeof value === 'object') {
    return (value as unknown[]).some((item) => operator.accepts?.(item) ?? true);
  }
  return operator.accepts?.(value) ?? true;
}
