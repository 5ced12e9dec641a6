import type { JourneyEvent } from '../../contract/journey-event.js';

/** A live event arrived: for a host's own orchestration. */
export class JourneyEventReceivedEvent extends Event {
  static readonly eventName = 'journey-event-received';
  readonly detail: Readonly<{ event: JourneyEvent }>;

  constructor(detail: { event: JourneyEvent }) {
    super(JourneyEventReceivedEvent.eventName, { bubbles: true, composed: true });
    this.detail = Object.freeze({ ...detail });
  }

  get event(): JourneyEvent {
    return this.detail.event;
  }
}

declare global {
  interface HTMLElementEventMap {
    'journey-event-received': JourneyEventReceivedEvent;
  }
}
