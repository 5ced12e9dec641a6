/** Raised when somebody goes to another moment of a story. Bubbles, composed, not cancelable. */
export class JourneyStepEvent extends Event {
  readonly detail: Readonly<{ step: number }>;

  constructor(step: number) {
    super('journey-step', { bubbles: true, composed: true });
    this.detail = Object.freeze({ step });
  }

  /** How many events have come, from 1. */
  get step(): number {
    return this.detail.step;
  }
}

declare global {
  interface HTMLElementEventMap {
    'journey-step': JourneyStepEvent;
  }
}
