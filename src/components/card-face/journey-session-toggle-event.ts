/** Raised when an agent opens or closes a session card. Bubbles, composed, not cancelable. */
export class JourneySessionToggleEvent extends Event {
  readonly detail: Readonly<{ sessionId: string; open: boolean }>;

  constructor(detail: { sessionId: string; open: boolean }) {
    super('journey-session-toggle', { bubbles: true, composed: true });
    this.detail = Object.freeze({ ...detail });
  }

  get sessionId(): string {
    return this.detail.sessionId;
  }

  /** What the card becomes. */
  get open(): boolean {
    return this.detail.open;
  }
}

declare global {
  interface HTMLElementEventMap {
    'journey-session-toggle': JourneySessionToggleEvent;
  }
}
