import type { JourneyEvent } from '../contract/journey-event.js';
import type { TimelineEvents } from './timeline-events.js';

/**
 * Holds newest events back while an agent reads, so that nothing is inserted under their eyes: they
 * wait until they are let in. Late events take their place among the others at once.
 */
export class TimelineLive {
  #newest?: JourneyEvent;
  /** Where it stood. */
  #at = -1;
  #isLetIn = false;

  /** How many events may be shown, counted from the oldest. */
  limit(events: TimelineEvents, isReading: boolean): number {
    const { items } = events;
    const shown = this.#find(events);
    if (isReading && shown >= 0 && !this.#isLetIn) return shown + 1;
    this.#isLetIn = false;
    this.#at = items.length - 1;
    this.#newest = items[this.#at];
    return items.length;
  }

  /** Lets everything in at the next look. */
  letIn(): void {
    this.#isLetIn = true;
  }

  /** Whether the list still has what was shown: else it is another customer's. */
  continues(events: TimelineEvents): boolean {
    return this.#newest === undefined || this.#find(events) >= 0;
  }

  #find(events: TimelineEvents): number {
    return this.#newest ? events.indexOf(this.#newest, this.#at) : -1;
  }
}
