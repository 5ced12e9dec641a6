import type { JourneyEvent } from '../../contract/journey-event.js';
import { compareEvents } from './compare-events.js';
import { instantOf } from './instant.js';

/** A session's events in order, each once, whatever the order of arrival. */
export class OrderedEvents {
  readonly events: JourneyEvent[] = [];
  /** Milliseconds since 1970 of each event. */
  readonly times: number[] = [];
  readonly #ids = new Set<string>();
  #late: JourneyEvent[] = [];

  get size(): number {
    return this.#ids.size;
  }

  /** `false` for an id that is already there. */
  add(event: JourneyEvent): boolean {
    const known = this.#ids.size;
    if (this.#ids.add(event.id).size === known) return false;
    const at = instantOf(event.createdDate);
    const last = this.events.length - 1;
    const newest = last < 0 ? -Infinity : (this.times[last] as number);
    if (last < 0 || at > newest || (at === newest && compareEvents(this.events[last] as JourneyEvent, event) < 0)) {
      this.events.push(event);
      this.times.push(at);
    } else {
      this.#late.push(event);
    }
    return true;
  }

  /**
   * Puts late events where they belong, all at once so that a page read newest first costs one sort.
   * Answers the first position that changed; the number of events where none did.
   */
  settle(): number {
    if (this.#late.length === 0) return this.events.length;
    const late = this.#late.sort(compareEvents);
    this.#late = [];
    const position = this.#positionOf(late[0] as JourneyEvent);
    const tail = this.events.splice(position);
    this.times.length = position;
    for (const event of [...tail, ...late].sort(compareEvents)) {
      this.events.push(event);
      this.times.push(instantOf(event.createdDate));
    }
    return position;
  }

  #positionOf(event: JourneyEvent): number {
    let low = 0;
    let high = this.events.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compareEvents(this.events[middle] as JourneyEvent, event) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
