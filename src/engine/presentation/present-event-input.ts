import type { JourneyEvent } from '../../contract/journey-event.js';
import type { JourneySession } from '../../contract/journey-session.js';
import type { PresentOptions } from './present-options.js';

export interface PresentEventInput extends PresentOptions {
  readonly event: JourneyEvent;
  /** What `session.…` reads; its type decides which event types count, else the event's own `sessionType`. */
  readonly session?: JourneySession;
}
