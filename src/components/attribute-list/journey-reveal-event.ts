/** Raised before a masked value is shown in clear. Bubbles, composed; a host audits it, or cancels it to refuse. */
export class JourneyRevealEvent extends Event {
  readonly detail: Readonly<{ attribute: string; sessionId: string; eventId?: string }>;

  constructor(detail: { attribute: string; sessionId: string; eventId?: string }) {
    super('journey-reveal', { bubbles: true, composed: true, cancelable: true });
    this.detail = Object.freeze({ ...detail });
  }

  /** The attribute's name, never its value. */
  get attribute(): string {
    return this.detail.attribute;
  }

  get sessionId(): string {
    return this.detail.sessionId;
  }

  /** Absent where it is an attribute of the session. */
  get eventId(): string | undefined {
    return this.detail.eventId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'journey-reveal': JourneyRevealEvent;
  }
}
