/** Raised when an agent asks for older events than the timeline has. Bubbles, composed, not cancelable. */
export class JourneyMoreEvent extends Event {
  readonly detail: Readonly<{ sessionId?: string }>;

  constructor(detail: { sessionId?: string } = {}) {
    super('journey-more', { bubbles: true, composed: true });
    this.detail = Object.freeze({ ...detail });
  }

  /** The session of the timeline; absent on a timeline of several. */
  get sessionId(): string | undefined {
    return this.detail.sessionId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'journey-more': JourneyMoreEvent;
  }
}
