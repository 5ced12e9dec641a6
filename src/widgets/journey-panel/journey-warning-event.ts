import type { Diagnostic } from '../../contract/diagnostic.js';
import { DetailEvent } from '../../components/detail-event.js';

/** Something is wrong and was left out or fell back to a default. It carries no customer value. */
export class JourneyWarningEvent extends DetailEvent<{ diagnostic: Diagnostic }> {
  static readonly eventName = 'journey-warning';
  declare readonly diagnostic: Diagnostic;

  constructor(detail: { diagnostic: Diagnostic }) {
    super(JourneyWarningEvent.eventName, detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'journey-warning': JourneyWarningEvent;
  }
}
