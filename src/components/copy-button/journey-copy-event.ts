/** Raised after a text was copied to the clipboard. Bubbles, composed, not cancelable. */
export class JourneyCopyEvent extends Event {
  readonly detail: Readonly<{ text: string }>;

  constructor(detail: { text: string }) {
    super('journey-copy', { bubbles: true, composed: true });
    this.detail = Object.freeze({ ...detail });
  }

  /** What was copied; masked values are masked in it. */
  get text(): string {
    return this.detail.text;
  }
}

declare global {
  interface HTMLElementEventMap {
    'journey-copy': JourneyCopyEvent;
  }
}
