import { DetailEvent } from '../detail-event.js';

/** Raised when somebody goes to another moment of a story. Bubbles, composed, not cancelable. */
export class JourneyStepEvent extends DetailEvent<{ step: number }> {
  /** How many events have come, from 1. */
  declare readonly step: number;

  constructor(step: number) {
    super('journey-step', { step });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'journey-step': JourneyStepEvent;
  }
}
