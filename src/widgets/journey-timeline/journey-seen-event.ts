/**
 * Raised when an agent has had a newer event on screen than any before. A host stores the id and
 * gives it back as `last-seen` the next time. Bubbles, composed, not cancelable.
 */
export class JourneySeenEvent extends Event {
  readonly detail: Readonly<{ eventId: string; sessionId: string; at: string }>;

  constructor(detail: { eventId: string; sessionId: string; at: string }) {
    super('journey-seen', { bubbles: true, composed: true });
    this.detail = Object.freeze({ ...detail });
  }

  get eventId(): string {
    return this.detail.eventId;
  }

  get sessionId(): string {
    return this.detail.sessionId;
  }

  /** When the event happened, ISO 8601. */
  get at(): string {
    return this.detail.at;
  }
}

declare global {
  interface HTMLElementEventMap {
    'journey-seen': JourneySeenEvent;
  }
}
