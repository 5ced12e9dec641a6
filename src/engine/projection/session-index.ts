import type { AttributeValue } from '../../contract/attribute-value.js';
import type { JourneyEvent } from '../../contract/journey-event.js';
import { readProperty } from '../path/read-path.js';

/**
 * What a session's ordered events say besides its declared attributes: which events occurred and when
 * first, and the latest value of any event attribute. Reads each event once, and only when asked.
 */
export class SessionIndex {
  readonly #events: readonly JourneyEvent[];
  readonly #canonicalName: (eventName: string) => string;
  readonly #firsts = new Map<string, JourneyEvent>();
  readonly #names = new Set<string>();
  readonly #latest = new Map<string, { readonly upTo: number; readonly event: JourneyEvent | undefined }>();
  #seen = 0;
  #named = 0;

  /** `events` may grow at its end. */
  constructor(events: readonly JourneyEvent[], canonicalName: (eventName: string) => string) {
    this.#events = events;
    this.#canonicalName = canonicalName;
  }

  /** The first event of each (canonical) name, in order. */
  firsts(): ReadonlyMap<string, JourneyEvent> {
    for (; this.#seen < this.#events.length; this.#seen++) {
      const event = this.#events[this.#seen] as JourneyEvent;
      const name = this.#canonicalName(event.name);
      if (!this.#firsts.has(name)) this.#firsts.set(name, event);
    }
    return this.#firsts;
  }

  /** The names of all event attributes, in order of first appearance. */
  attributeNames(): ReadonlySet<string> {
    for (; this.#named < this.#events.length; this.#named++) {
      for (const name of Object.keys((this.#events[this.#named] as JourneyEvent).attributes)) this.#names.add(name);
    }
    return this.#names;
  }

  /** The latest event that gives an attribute a value other than null. */
  latest(attribute: string): JourneyEvent | undefined {
    const known = this.#latest.get(attribute);
    const event = this.#findLatest(attribute, known?.upTo ?? 0) ?? known?.event;
    this.#latest.set(attribute, { upTo: this.#events.length, event });
    return event;
  }

  #findLatest(attribute: string, from: number): JourneyEvent | undefined {
    for (let at = this.#events.length - 1; at >= from; at--) {
      const event = this.#events[at] as JourneyEvent;
      if (attributeOf(event, attribute) !== undefined) return event;
    }
    return undefined;
  }
}

/** An event's own attribute; `undefined` where it has none or null. */
export function attributeOf(event: JourneyEvent, name: string): Exclude<AttributeValue, null> | undefined {
  return (readProperty(event.attributes, name) as AttributeValue | undefined) ?? undefined;
}
