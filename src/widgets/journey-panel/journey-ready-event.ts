/** The panel has shown a customer's sessions for the first time. */
export class JourneyReadyEvent extends Event {
  static readonly eventName = 'journey-ready';
  readonly detail: Readonly<{ sessionCount: number }>;

  constructor(detail: { sessionCount: number }) {
    super(JourneyReadyEvent.eventName, { bubbles: true, composed: true });
    this.detail = Object.freeze({ ...detail });
  }

  get sessionCount(): number {
    return this.detail.sessionCount;
  }
}

declare global {
  interface HTMLElementEventMap {
    'journey-ready': JourneyReadyEvent;
  }
}
