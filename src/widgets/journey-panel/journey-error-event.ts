/** Reading from the backend failed; the panel shows it with a retry. */
export class JourneyErrorEvent extends Event {
  static readonly eventName = 'journey-error';
  readonly detail: Readonly<{ error: unknown }>;

  constructor(detail: { error: unknown }) {
    super(JourneyErrorEvent.eventName, { bubbles: true, composed: true });
    this.detail = Object.freeze({ ...detail });
  }

  get error(): unknown {
    return this.detail.error;
  }
}

declare global {
  interface HTMLElementEventMap {
    'journey-error': JourneyErrorEvent;
  }
}
