/** Raised before a link to a system of record opens. Bubbles, composed; cancelling it keeps the link closed. */
export class JourneyLinkOpenEvent extends Event {
  readonly detail: Readonly<{ href: string; sessionId: string }>;

  constructor(detail: { href: string; sessionId: string }) {
    super('journey-link-open', { bubbles: true, composed: true, cancelable: true });
    this.detail = Object.freeze({ ...detail });
  }

  get href(): string {
    return this.detail.href;
  }

  get sessionId(): string {
    return this.detail.sessionId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'journey-link-open': JourneyLinkOpenEvent;
  }
}
