import type { JourneyEvent } from '../../contract/journey-event.js';

/** The event, with attributes: a host without types may leave them out. */
export function withAttributes(event: JourneyEvent): JourneyEvent {
  return typeof event.attributes === 'object' && event.attributes !== null ? event : { ...event, attributes: {} };
}
