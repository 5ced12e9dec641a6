import type { JourneyEvent } from '../../contract/journey-event.js';
import type { JourneySession } from '../../contract/journey-session.js';
import type { SessionLibrary } from '../../contract/library/session-library.js';
import type { EventView } from '../../engine/presentation/event-view.js';
import { presentEvent } from '../../engine/presentation/present-event.js';
import { presentSession } from '../../engine/presentation/present-session.js';

/** What views are made with. */
export interface TimelineViewsInput {
  readonly library: SessionLibrary;
  readonly locale: string;
  readonly timeZone: string;
  readonly now: number;
  readonly capabilities?: readonly string[];
  readonly session?: JourneySession;
  readonly sessions?: readonly JourneySession[];
}

const most = 400;

/** Event views, made when a row is drawn and kept while it is near: a hundred thousand events cost what twenty do. */
export class TimelineViews {
  #input?: TimelineViewsInput;
  #sessions = new Map<string, JourneySession>();
  readonly #views = new Map<JourneyEvent, EventView>();
  readonly #titles = new Map<string, string>();

  /** Forgets what was made with anything else. */
  use(input: TimelineViewsInput): boolean {
    const former = this.#input;
    const names = ['library', 'locale', 'timeZone', 'now', 'capabilities', 'session', 'sessions'] as const;
    if (former && names.every((name) => former[name] === input[name])) return false;
    this.#input = input;
    this.#views.clear();
    this.#titles.clear();
    const sessions = [...(input.sessions ?? []), ...(input.session ? [input.session] : [])];
    this.#sessions = new Map(sessions.map((session) => [session.id, session]));
    return true;
  }

  of(event: JourneyEvent): EventView {
    const known = this.#views.get(event);
    if (known) return known;
    if (this.#views.size >= most) this.#views.clear();
    const view = this.make(event);
    this.#views.set(event, view);
    return view;
  }

  /** A view that is not kept. */
  make(event: JourneyEvent): EventView {
    return presentEvent({ ...(this.#input as TimelineViewsInput), event, session: this.#sessionOf(event) });
  }

  /** What a session is called; its id where the host has not given the session. */
  sessionTitle(event: JourneyEvent): string {
    let title = this.#titles.get(event.sessionId);
    if (title === undefined) {
      const session = this.#sessionOf(event);
      title = session ? presentSession({ ...(this.#input as TimelineViewsInput), session }).title : event.sessionId;
      this.#titles.set(event.sessionId, title);
    }
    return title;
  }

  sessionTypeOf(event: JourneyEvent): string {
    return this.#sessionOf(event)?.type ?? event.sessionType;
  }

  #sessionOf(event: JourneyEvent): JourneySession | undefined {
    return this.#sessions.get(event.sessionId) ?? this.#input?.session;
  }
}
