import { DetailEvent } from '../../components/detail-event.js';

/** The panel has shown a customer's sessions for the first time. */
export class JourneyReadyEvent extends DetailEvent<{ sessionCount: number }> {
  static readonly eventName = 'journey-ready';
  declare readonly sessionCount: number;

  constructor(detail: { sessionCount: number }) {
    super(JourneyReadyEvent.eventName, detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'journey-ready': JourneyReadyEvent;
  }
}
