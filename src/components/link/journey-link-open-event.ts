import { DetailEvent } from '../detail-event.js';

/** Raised before a link opens: to a system of record, or one that a value is. Bubbles, composed; cancelling it keeps the link closed. */
export class JourneyLinkOpenEvent extends DetailEvent<{ href: string; sessionId: string }> {
  declare readonly href: string;
  declare readonly sessionId: string;

  constructor(detail: { href: string; sessionId: string }) {
    super('journey-link-open', detail, { cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'journey-link-open': JourneyLinkOpenEvent;
  }
}
