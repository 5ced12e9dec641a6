import { DetailEvent } from '../../components/detail-event.js';

/** Reading from the backend failed; the panel shows it with a retry. */
export class JourneyErrorEvent extends DetailEvent<{ error: unknown }> {
  static readonly eventName = 'journey-error';
  declare readonly error: unknown;

  constructor(detail: { error: unknown }) {
    super(JourneyErrorEvent.eventName, detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'journey-error': JourneyErrorEvent;
  }
}
