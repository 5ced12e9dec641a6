import type { JourneyEvent } from '../contract/journey-event.js';
import type { JourneySession } from '../contract/journey-session.js';
import type { SessionLibrary } from '../contract/library/session-library.js';
import { sessionTypeOf } from '../engine/presentation/compile-library.js';
import { SessionProjector } from '../engine/projection/session-projector.js';

/**
 * Keeps one session folded while its events grow: events that were folded before cost a look, not a
 * fold. Another session, library or a list that has lost events starts afresh.
 */
export class SessionFold {
  #projector?: SessionProjector;
  #session?: string;
  #library?: SessionLibrary;
  #events: readonly JourneyEvent[] = [];

  of(
    session: JourneySession,
    events: readonly JourneyEvent[],
    options: { library: SessionLibrary; now: number; complete: boolean },
  ): SessionProjector {
    if (
      !this.#projector ||
      this.#session !== session.id ||
      this.#library !== options.library ||
      events.length < this.#events.length
    ) {
      this.#projector = new SessionProjector(sessionTypeOf(options.library, session.type), options);
      this.#session = session.id;
      this.#library = options.library;
      this.#events = [];
    }
    if (events !== this.#events) {
      for (const event of events) this.#projector.add(event);
      this.#events = events;
    }
    this.#projector.complete = options.complete;
    return this.#projector;
  }
}
