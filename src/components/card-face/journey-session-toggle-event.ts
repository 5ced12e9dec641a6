import { DetailEvent } from '../detail-event.js';

/** Raised when an agent opens or closes a session card. Bubbles, composed, not cancelable. */
export class JourneySessionToggleEvent extends DetailEvent<{ sessionId: string; open: boolean }> {
  declare readonly sessionId: string;
  /** What the card becomes. */
  declare readonly open: boolean;

  constructor(detail: { sessionId: string; open: boolean }) {
    super('journey-session-toggle', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'journey-session-toggle': JourneySessionToggleEvent;
  }
}
