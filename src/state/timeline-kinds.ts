import type { JourneyEvent } from '../contract/journey-event.js';
import type { EventType } from '../contract/library/event-type.js';
import type { SessionLibrary } from '../contract/library/session-library.js';
import { type CompiledLibrary, compileLibrary } from '../engine/presentation/compile-library.js';
import { isPermitted } from '../engine/presentation/is-permitted.js';

/** What is decided about all events of one event type at once. */
export interface TimelineKind {
  readonly type: EventType;
  /** Whether they belong on the timeline: some do where a variant decides. */
  readonly shown: 'all' | 'some' | 'none';
  /** One of them. */
  readonly sample: JourneyEvent;
}

export interface TimelineKindCount {
  readonly kind: TimelineKind;
  count: number;
}

/** The event types of a timeline, found without looking at more than an event's names. */
export class TimelineKinds {
  /** Events of some types are left out. */
  declare readonly hides: boolean;
  /** Some events must be looked at one by one to know whether they belong on the timeline. */
  declare readonly hidesSome: boolean;
  /** Runs of events of some types are folded. */
  declare readonly folds: boolean;
  readonly #compiled: CompiledLibrary;
  readonly #capabilities: readonly string[];
  readonly #sessionTypeOf: (event: JourneyEvent) => string;
  readonly #kinds = new Map<string, Map<string, TimelineKind>>();
  readonly #counts = new Map<string, TimelineKindCount>();
  #counted: readonly JourneyEvent[] = [];
  #countedTo = 0;

  constructor(
    library: SessionLibrary,
    capabilities: readonly string[] = [],
    sessionTypeOf = (event: JourneyEvent) => event.sessionType,
  ) {
    this.#compiled = compileLibrary(library);
    this.#capabilities = capabilities;
    this.#sessionTypeOf = sessionTypeOf;
    Object.assign(this, factsOf(this.#compiled.library));
  }

  of(event: JourneyEvent): TimelineKind {
    const sessionType = this.#sessionTypeOf(event);
    let kinds = this.#kinds.get(sessionType);
    if (!kinds) this.#kinds.set(sessionType, (kinds = new Map()));
    let kind = kinds.get(event.name);
    if (!kind) kinds.set(event.name, (kind = this.#look(sessionType, event)));
    return kind;
  }

  /** How many events there are of each type that belongs on the timeline, in order of first appearance. */
  counts(events: readonly JourneyEvent[]): readonly TimelineKindCount[] {
    if (events !== this.#counted || events.length < this.#countedTo) {
      this.#counts.clear();
      this.#countedTo = 0;
    }
    for (let index = this.#countedTo; index < events.length; index++) {
      const kind = this.of(events[index] as JourneyEvent);
      if (kind.shown === 'none') continue;
      const known = this.#counts.get(kind.type.name);
      if (known) known.count++;
      else this.#counts.set(kind.type.name, { kind, count: 1 });
    }
    this.#counted = events;
    this.#countedTo = events.length;
    return [...this.#counts.values()];
  }

  #look(sessionType: string, sample: JourneyEvent): TimelineKind {
    const compiled = this.#compiled.sessionType(sessionType);
    const { type } = compiled.eventType(sample.name);
    const may = isPermitted(compiled.type, this.#capabilities) && isPermitted(type, this.#capabilities);
    return { type, shown: may ? shownOf(type) : 'none', sample };
  }
}

function shownOf({
  onTimeline = true,
  variants = [],
}: Pick<EventType, 'onTimeline' | 'variants'>): TimelineKind['shown'] {
  if (variants.some((variant) => (variant.onTimeline ?? onTimeline) !== onTimeline)) return 'some';
  return onTimeline ? 'all' : 'none';
}

type Facts = Pick<TimelineKinds, 'hidesSome' | 'hides' | 'folds'>;

const facts = new WeakMap<SessionLibrary, Facts>();

/** What a library says of all its event types, found once however many timelines it serves. */
function factsOf(library: SessionLibrary): Facts {
  const known = facts.get(library) ?? find(library);
  facts.set(library, known);
  return known;
}

function find({ eventTypes = [], sessionTypes = [] }: SessionLibrary): Facts {
  const all = [...eventTypes, ...sessionTypes.flatMap((each) => each.eventTypes ?? [])];
  return {
    hidesSome: all.some((type) => shownOf(type) === 'some'),
    hides: [...sessionTypes, ...all].some(({ requires }) => requires) || all.some((type) => shownOf(type) !== 'all'),
    folds: all.some(({ collapse }) => collapse),
  };
}
