import { DetailEvent } from '../../components/detail-event.js';

/**
 * Raised when an agent has had a newer event on screen than any before. A host stores the id and
 * gives it back as `last-seen` the next time. Bubbles, composed, not cancelable.
 */
export class JourneySeenEvent extends DetailEvent<{ eventId: string; sessionId: string; at: string }> {
  declare readonly eventId: string;
  declare readonly sessionId: string;
  /** When the event happened, ISO 8601. */
  declare readonly at: string;

  constructor(detail: { eventId: string; sessionId: string; at: string }) {
    super('journey-seen', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'journey-seen': JourneySeenEvent;
  }
}
