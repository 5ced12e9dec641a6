import type { JourneyEvent } from '../../contract/journey-event.js';
import { compareEvents } from '../../contract/compare-events.js';
import { instantOf } from '../../contract/instant.js';
import { firstIndex } from './first-index.js';
import { withAttributes } from './with-attributes.js';

/**
 * A session's events in order, each once, whatever the order of arrival. Newest events are appended
 * to the same arrays; late ones make new arrays, so who holds the old ones keeps what it saw.
 */
export class OrderedEvents {
  events: JourneyEvent[] = [];
  /** Milliseconds since 1970 of each event. */
  times: number[] = [];
  readonly #ids = new Set<string>();
  #late: JourneyEvent[] = [];

  get size(): number {
    return this.#ids.size;
  }

  /** `false` for an id that is already there. */
  add(event: JourneyEvent): boolean {
    const known = this.#ids.size;
    if (this.#ids.add(event.id).size === known) return false;
    return this.#place(withAttributes(event));
  }

  #place(event: JourneyEvent): true {
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
    const earliest = late[0] as JourneyEvent;
    const position = firstIndex(
      this.events.length,
      (at) => compareEvents(this.events[at] as JourneyEvent, earliest) < 0,
    );
    const tail = [...this.events.slice(position), ...late].sort(compareEvents);
    this.events = [...this.events.slice(0, position), ...tail];
    this.times = [...this.times.slice(0, position), ...tail.map(({ createdDate }) => instantOf(createdDate))];
    return position;
  }
}
