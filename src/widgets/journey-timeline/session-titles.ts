import type { JourneyEvent } from '../../contract/journey-event.js';
import type { JourneySession } from '../../contract/journey-session.js';
import type { SessionLibrary } from '../../contract/library/session-library.js';
import { sessionTypeOf } from '../../engine/presentation/compile-library.js';
import type { PresentOptions } from '../../engine/presentation/present-options.js';
import { presentSession } from '../../engine/presentation/present-session.js';
import { SessionProjector } from '../../engine/projection/session-projector.js';

/** What titles are made with. */
export interface SessionTitlesInput extends PresentOptions {
  readonly library: SessionLibrary;
  readonly now: number;
}

interface Fold {
  readonly type: string;
  readonly projector: SessionProjector;
  taken: number;
}

/**
 * What the sessions of a timeline are called, each by its own events. Nothing is folded until a row names its session;
 * from then on newest events cost what they cost.
 */
export class SessionTitles {
  #library?: SessionLibrary;
  #events: readonly JourneyEvent[] = [];
  #taken = 0;
  readonly #ofSession = new Map<string, JourneyEvent[]>();
  readonly #folds = new Map<string, Fold>();
  readonly #titles = new Map<string, string>();

  /** The words may be others now: titles are made anew when they are asked for. */
  forget(library: SessionLibrary): void {
    this.#titles.clear();
    if (library !== this.#library) this.#folds.clear();
    this.#library = library;
  }

  /** `events`: those of all sessions; the same array while it only grows. */
  of(session: JourneySession, events: readonly JourneyEvent[], input: SessionTitlesInput): string {
    this.#take(events);
    let title = this.#titles.get(session.id);
    if (title === undefined) this.#titles.set(session.id, (title = this.#make(session, input)));
    return title;
  }

  /** Takes what has come since a title was asked for. True where one that was told reads otherwise now. */
  follow(sessions: Iterable<JourneySession>, events: readonly JourneyEvent[], input: SessionTitlesInput): boolean {
    if (this.#titles.size === 0) return false;
    const changed = this.#take(events);
    const told = [...sessions].filter(({ id }) => changed.has(id) && this.#titles.has(id));
    const former = told.map(({ id }) => this.#titles.get(id));
    for (const session of told) this.#titles.set(session.id, this.#make(session, input));
    return told.some(({ id }, index) => this.#titles.get(id) !== former[index]);
  }

  /** Sorts the events by session. Returns the sessions that have other ones than before. */
  #take(events: readonly JourneyEvent[]): ReadonlySet<string> {
    if (events !== this.#events) {
      this.#events = events;
      this.#taken = 0;
      this.#ofSession.clear();
      this.#folds.clear();
    }
    const changed = new Set<string>();
    for (; this.#taken < events.length; this.#taken++) {
      const event = events[this.#taken] as JourneyEvent;
      const own = this.#ofSession.get(event.sessionId);
      if (own) own.push(event);
      else this.#ofSession.set(event.sessionId, [event]);
      changed.add(event.sessionId);
    }
    return changed;
  }

  #make(session: JourneySession, input: SessionTitlesInput): string {
    const { id, type } = session;
    let fold = this.#folds.get(id);
    if (fold?.type !== type) {
      const projector = new SessionProjector(sessionTypeOf(input.library, type), input);
      this.#folds.set(id, (fold = { type, projector, taken: 0 }));
    }
    const { projector } = fold;
    const own = this.#ofSession.get(id) ?? [];
    for (; fold.taken < own.length; fold.taken++) projector.add(own[fold.taken] as JourneyEvent);
    projector.complete = projector.size > 0 && projector.size >= session.eventCount;
    return presentSession({ ...input, session, projector }).title;
  }
}
