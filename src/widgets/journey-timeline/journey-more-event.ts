import { DetailEvent } from '../../components/detail-event.js';

/** Raised when an agent asks for older events than the timeline has. Bubbles, composed, not cancelable. */
export class JourneyMoreEvent extends DetailEvent<{ sessionId?: string }> {
  /** The session of the timeline; absent on a timeline of several. */
  declare readonly sessionId?: string;

  constructor(detail: { sessionId?: string } = {}) {
    super('journey-more', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'journey-more': JourneyMoreEvent;
  }
}
