import type { JourneyEvent } from '../contract/journey-event.js';
import type { EventType } from '../contract/library/event-type.js';
import type { SessionLibrary } from '../contract/library/session-library.js';
import { compileLibrary } from '../engine/presentation/compile-library.js';
import { isPermitted } from '../engine/presentation/is-permitted.js';

/** What is decided about all events of one event type at once. */
export interface TimelineKind {
  readonly type: EventType;
  /** Whether they belong on the timeline: some do where a variant decides. */
  readonly shown: 'all' | 'some' | 'none';
}

/** The event types of a timeline, found without looking at more than an event's names. */
export class TimelineKinds {
  /** Nothing can be left out or folded: no event needs to be looked at. */
  readonly isPlain: boolean;
  readonly #library: SessionLibrary;
  readonly #capabilities: readonly string[];
  readonly #sessionTypeOf: (event: JourneyEvent) => string;
  readonly #kinds = new Map<string, Map<string, TimelineKind>>();

  constructor(library: SessionLibrary, capabilities: readonly string[] = [], sessionTypeOf = (event: JourneyEvent) => event.sessionType) {
    this.#library = library;
    this.#capabilities = capabilities;
    this.#sessionTypeOf = sessionTypeOf;
    const { eventTypes = [], sessionTypes = [] } = compileLibrary(library).library;
    const all = [...eventTypes, ...sessionTypes.flatMap((each) => each.eventTypes ?? [])];
    this.isPlain =
      !sessionTypes.some(({ requires }) => requires) &&
      !all.some(({ collapse, requires, ...type }) => collapse || requires || shownOf(type) !== 'all');
  }

  of(event: JourneyEvent): TimelineKind {
    const sessionType = this.#sessionTypeOf(event);
    let kinds = this.#kinds.get(sessionType);
    if (!kinds) this.#kinds.set(sessionType, (kinds = new Map()));
    let kind = kinds.get(event.name);
    if (!kind) kinds.set(event.name, (kind = this.#look(sessionType, event.name)));
    return kind;
  }

  #look(sessionType: string, name: string): TimelineKind {
    const compiled = compileLibrary(this.#library).sessionType(sessionType);
    const { type } = compiled.eventType(name);
    const may = isPermitted(compiled.type, this.#capabilities) && isPermitted(type, this.#capabilities);
    return { type, shown: may ? shownOf(type) : 'none' };
  }
}

function shownOf({ onTimeline = true, variants = [] }: Pick<EventType, 'onTimeline' | 'variants'>): TimelineKind['shown'] {
  if (variants.some((variant) => (variant.onTimeline ?? onTimeline) !== onTimeline)) return 'some';
  return onTimeline ? 'all' : 'none';
}
