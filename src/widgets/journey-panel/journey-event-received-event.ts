import type { JourneyEvent } from '../../contract/journey-event.js';
import { DetailEvent } from '../../components/detail-event.js';

/** A live event arrived: for a host's own orchestration. */
export class JourneyEventReceivedEvent extends DetailEvent<{ event: JourneyEvent }> {
  static readonly eventName = 'journey-event-received';
  declare readonly event: JourneyEvent;

  constructor(detail: { event: JourneyEvent }) {
    super(JourneyEventReceivedEvent.eventName, detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'journey-event-received': JourneyEventReceivedEvent;
  }
}
