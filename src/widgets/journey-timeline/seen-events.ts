import { compareEvents } from '../../contract/compare-events.js';
import type { JourneyEvent } from '../../contract/journey-event.js';

/** Remembers the newest event that has been on screen. */
export class SeenEvents {
  #newest?: JourneyEvent;

  /** True for an event that is newer than any before. */
  see(event: JourneyEvent): boolean {
    if (this.#newest && compareEvents(event, this.#newest) <= 0) return false;
    this.#newest = event;
    return true;
  }

  /** Another customer's events: nothing of the former one's stays. */
  forget(): void {
    this.#newest = undefined;
  }
}
