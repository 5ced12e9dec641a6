import type { Diagnostic } from '../../contract/diagnostic.js';

/** Something is wrong and was left out or fell back to a default. It carries no customer value. */
export class JourneyWarningEvent extends Event {
  static readonly eventName = 'journey-warning';
  readonly detail: Readonly<{ diagnostic: Diagnostic }>;

  constructor(detail: { diagnostic: Diagnostic }) {
    super(JourneyWarningEvent.eventName, { bubbles: true, composed: true });
    this.detail = Object.freeze({ ...detail });
  }

  get diagnostic(): Diagnostic {
    return this.detail.diagnostic;
  }
}

declare global {
  interface HTMLElementEventMap {
    'journey-warning': JourneyWarningEvent;
  }
}
