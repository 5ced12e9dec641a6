import { DetailEvent } from '../detail-event.js';

/** Raised when an agent activates an event on the timeline or the journey map. Bubbles, composed, not cancelable. */
export class JourneyEventSelectEvent extends DetailEvent<{ eventId: string; sessionId: string }> {
  declare readonly eventId: string;
  declare readonly sessionId: string;

  constructor(detail: { eventId: string; sessionId: string }) {
    super('journey-event-select', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'journey-event-select': JourneyEventSelectEvent;
  }
}
