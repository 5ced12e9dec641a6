/** Raised when an agent presses an action of a card; the host does it. Bubbles, composed, cancelable. */
export class JourneyActionEvent extends Event {
  readonly detail: Readonly<{ name: string; sessionId: string }>;

  constructor(detail: { name: string; sessionId: string }) {
    super('journey-action', { bubbles: true, composed: true, cancelable: true });
    this.detail = Object.freeze({ ...detail });
  }

  /** The action's name in the session library. */
  get name(): string {
    return this.detail.name;
  }

  get sessionId(): string {
    return this.detail.sessionId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'journey-action': JourneyActionEvent;
  }
}
