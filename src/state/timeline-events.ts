import type { JourneyEvent } from '../contract/journey-event.js';
import { compareEvents } from '../contract/compare-events.js';
import { instantOf } from '../contract/instant.js';

/**
 * The events of a timeline, oldest first, without duplicates, however they arrive. Adding newest
 * events costs O(1) each, late ones one pass. A list that comes in time order is taken as it is,
 * without a look-up structure: that keeps 100,000 events at a few milliseconds.
 */
export class TimelineEvents {
  #items: JourneyEvent[] = [];
  /** Begins with what the host gave: a copy, because a host may put more into its own list. */
  #given: readonly JourneyEvent[] = [];
  #givenCount = 0;

  /** The same array while events are only added at its end, else another. */
  get items(): readonly JourneyEvent[] {
    return this.#items;
  }

  /** Takes the host's list. Returns the index of the first event that is another than before. */
  replace(list: readonly JourneyEvent[]): number {
    const given: readonly JourneyEvent[] = Array.isArray(list) ? list : Array.from(list ?? []);
    const count = this.#givenCount;
    this.#givenCount = given.length;
    if (count > 0 && beginsWith(given, this.#given, count)) {
      const from = this.append(given.slice(count));
      this.#given = beginsWith(this.#items, given, given.length) ? this.#items : given.slice();
      return from;
    }
    const isTaken = isInOrder(given);
    this.#items = isTaken ? given.slice() : inOrder(given);
    this.#given = isTaken ? this.#items : given.slice();
    return 0;
  }

  /** Adds events; known ones change nothing. Returns the index of the first event that is another than before. */
  append(added: readonly JourneyEvent[]): number {
    const before = this.#items.length;
    const late: JourneyEvent[] = [];
    // "" where there is none before, undefined where its time does not compare as a text.
    let last: string | undefined = before === 0 ? '' : plainDate(this.#items[before - 1] as JourneyEvent);
    for (const event of added) {
      if (!isEvent(event)) continue;
      const date = plainDate(event);
      if (last !== undefined && date !== undefined && last < date) {
        this.#items.push(event);
        last = date;
      } else {
        late.push(event);
        // What can only be read comes before or between what follows.
        if (this.#items.length === 0) last = undefined;
      }
    }
    return late.length > 0 ? Math.min(before, this.#insert(inOrder(late))) : before;
  }

  /** The index of an event, or of the first one after its place. */
  place(event: JourneyEvent): number {
    return this.find((item) => compareEvents(item, event) < 0);
  }

  /** The index of the first event at or after a moment, in milliseconds. */
  placeOf(moment: number): number {
    return this.find((item) => instantOf(item.createdDate) < moment);
  }

  /** -1 for an event that is not here. `near` is where it was when it was last seen. */
  indexOf(event: JourneyEvent, near = -1): number {
    if (this.#items[near] === event) return near;
    const index = this.place(event);
    return this.#items[index]?.id === event.id ? index : -1;
  }

  indexOfId(id: string): number {
    return this.#items.findIndex((item) => item.id === id);
  }

  #insert(late: readonly JourneyEvent[]): number {
    const fresh = late.filter((event) => !this.#has(event));
    const first = fresh[0];
    if (!first) return this.#items.length;
    const from = this.place(first);
    const former = this.#items;
    const merged = former.slice(0, from);
    let at = from;
    for (const event of fresh) {
      while (at < former.length && compareEvents(former[at] as JourneyEvent, event) < 0)
        merged.push(former[at++] as JourneyEvent);
      merged.push(event);
    }
    this.#items = merged.concat(former.slice(at));
    return from;
  }

  /** An event never changes, so a repeated one has the same date: its id is looked for only there. */
  #has(event: JourneyEvent): boolean {
    const moment = instantOf(event.createdDate);
    for (let at = this.placeOf(moment); at < this.#items.length; at++) {
      const item = this.#items[at] as JourneyEvent;
      if (instantOf(item.createdDate) !== moment) return false;
      if (item.id === event.id) return true;
    }
    return false;
  }

  /** The index of the first event that is not before something; `isBefore` holds for a beginning of the list. */
  find(isBefore: (item: JourneyEvent) => boolean): number {
    let low = 0;
    let high = this.#items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(this.#items[middle] as JourneyEvent)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Whether a list begins with the first `count` events of another. */
function beginsWith(list: readonly JourneyEvent[], start: readonly JourneyEvent[], count: number): boolean {
  if (list.length < count) return false;
  for (let index = count - 1; index >= 0; index--) if (list[index] !== start[index]) return false;
  return true;
}

/** Each event strictly after the one before: then nothing can be repeated either. */
function isInOrder(events: readonly JourneyEvent[]): boolean {
  let former = '';
  // As `plainDate` says, of which the last one's beginning speaks for all: a call for each of a hundred thousand events takes milliseconds.
  for (let index = 0; index < events.length; index++) {
    const date = events[index]?.createdDate;
    if (typeof date !== 'string' || date.length !== 24 || date.charCodeAt(23) !== 90 || !(former < date)) return false;
    former = date;
  }
  return events.length === 0 || (former < ':' && isEvent(events[0]));
}

/** A time as backends write it, `2020-06-06T10:00:00.000Z` as far as order asks: two of them compare as texts, without being read. */
function plainDate(event: JourneyEvent | undefined): string | undefined {
  const date = event?.createdDate;
  const isPlain =
    typeof date === 'string' && date.length === 24 && date.charCodeAt(23) === 90 && date.charCodeAt(0) < 58;
  return isPlain ? date : undefined;
}

function inOrder(events: readonly JourneyEvent[]): JourneyEvent[] {
  const ids = new Set<string>();
  const kept = events.filter((event) => isEvent(event) && !ids.has(event.id) && ids.add(event.id));
  const moments = Float64Array.from(kept, (event) => instantOf(event.createdDate));
  const order = Uint32Array.from(kept, (_event, index) => index).sort(
    (a, b) =>
      (moments[a] as number) - (moments[b] as number) ||
      compareEvents(kept[a] as JourneyEvent, kept[b] as JourneyEvent),
  );
  return Array.from(order, (index) => kept[index] as JourneyEvent);
}

const isEvent = (event: unknown): event is JourneyEvent =>
  typeof event === 'object' && event !== null && typeof (event as JourneyEvent).id === 'string';
