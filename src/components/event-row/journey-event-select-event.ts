/** Raised when an agent activates an event on the timeline or the journey map. Bubbles, composed, not cancelable. */
export class JourneyEventSelectEvent extends Event {
  readonly detail: Readonly<{ eventId: string; sessionId: string }>;

  constructor(detail: { eventId: string; sessionId: string }) {
    super('journey-event-select', { bubbles: true, composed: true });
    this.detail = Object.freeze({ ...detail });
  }

  get eventId(): string {
    return this.detail.eventId;
  }

  get sessionId(): string {
    return this.detail.sessionId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'journey-event-select': JourneyEventSelectEvent;
  }
}
