import type { JourneyEvent } from '../../contract/journey-event.js';
import type { SessionType } from '../../contract/library/session-type.js';
import { type ProjectOptions, SessionProjector } from '../projection/session-projector.js';
import { valueKey } from '../projection/value-key.js';

/** A value that a session attribute took. */
export interface AttributeChange {
  /** The event that brought it. */
  readonly eventId: string;
  /** When that happened, ISO 8601. */
  readonly at: string;
  readonly value: unknown;
}

/** Every value a session attribute has taken, oldest first: one entry a change. `events` in any order. */
export function attributeHistory(
  events: Iterable<JourneyEvent>,
  sessionType: SessionType,
  name: string,
  options?: ProjectOptions,
): AttributeChange[] {
  const whole = new SessionProjector(sessionType, options);
  for (const event of events) whole.add(event);
  const only = { ...sessionType, attributes: sessionType.attributes?.filter((definition) => definition.name === name) };
  const growing = new SessionProjector(only, options);
  const changes: AttributeChange[] = [];
  let last: string | undefined;
  for (const event of whole.events) {
    growing.add(event);
    const { value } = growing.get(name, event.createdDate);
    const key = valueKey(value);
    if (key === last) continue;
    last = key;
    changes.push({ eventId: event.id, at: event.createdDate, value });
  }
  return changes;
}
