import type { JourneyEvent } from '../contract/journey-event.js';
import type { TimelineEvents } from './timeline-events.js';

/**
 * Holds newest events back while an agent reads, so that nothing is inserted under their eyes: they
 * wait until they are let in. Late events take their place among the others at once.
 */
export class TimelineLive {
  #newest?: JourneyEvent;
  #isLetIn = false;

  /** How many events may be shown, counted from the oldest. */
  limit(events: TimelineEvents, isReading: boolean): number {
    const { items } = events;
    const shown = this.#newest ? events.indexOf(this.#newest) : -1;
    if (isReading && shown >= 0 && !this.#isLetIn) return shown + 1;
    this.#isLetIn = false;
    this.#newest = items.at(-1);
    return items.length;
  }

  /** Lets everything in at the next look. */
  letIn(): void {
    this.#isLetIn = true;
  }

  /** Whether the list still has what was shown: else it is another customer's. */
  continues(events: TimelineEvents): boolean {
    return this.#newest === undefined || events.indexOf(this.#newest) >= 0;
  }
}
