import { DetailEvent } from '../detail-event.js';

/** Raised when an agent presses an action of a card; the host does it. Bubbles, composed, cancelable. */
export class JourneyActionEvent extends DetailEvent<{ name: string; sessionId: string }> {
  /** The action's name in the session library. */
  declare readonly name: string;
  declare readonly sessionId: string;

  constructor(detail: { name: string; sessionId: string }) {
    super('journey-action', detail, { cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'journey-action': JourneyActionEvent;
  }
}
