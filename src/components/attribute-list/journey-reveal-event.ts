import { DetailEvent } from '../detail-event.js';

/** Raised before a masked value is shown in clear. Bubbles, composed; a host audits it, or cancels it to refuse. */
export class JourneyRevealEvent extends DetailEvent<{ attribute: string; sessionId: string; eventId?: string }> {
  /** The attribute's name, never its value. */
  declare readonly attribute: string;
  declare readonly sessionId: string;
  /** Absent where it is an attribute of the session. */
  declare readonly eventId?: string;

  constructor(detail: { attribute: string; sessionId: string; eventId?: string }) {
    super('journey-reveal', detail, { cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'journey-reveal': JourneyRevealEvent;
  }
}
