import { DetailEvent } from '../detail-event.js';

/** Raised after a text was copied to the clipboard. Bubbles, composed, not cancelable. */
export class JourneyCopyEvent extends DetailEvent<{ text: string }> {
  /** What was copied; masked values are masked in it. */
  declare readonly text: string;

  constructor(detail: { text: string }) {
    super('journey-copy', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'journey-copy': JourneyCopyEvent;
  }
}
