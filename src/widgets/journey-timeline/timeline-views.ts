import type { JourneyEvent } from '../../contract/journey-event.js';
import type { JourneySession } from '../../contract/journey-session.js';
import type { SessionLibrary } from '../../contract/library/session-library.js';
import type { EventView } from '../../engine/presentation/event-view.js';
import { RowPresenter } from '../../engine/presentation/row-presenter.js';
import { SessionTitles } from './session-titles.js';

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
  #presenter?: RowPresenter;
  #sessions = new Map<string, JourneySession>();
  readonly #views = new Map<JourneyEvent, EventView>();
  readonly #titles = new SessionTitles();
  readonly #revealed = new Map<string, Set<string>>();
  #events: readonly JourneyEvent[] = [];

  /** Forgets what was made with anything else. */
  use(input: TimelineViewsInput): boolean {
    const former = this.#input;
    const names = ['library', 'locale', 'timeZone', 'now', 'capabilities', 'session', 'sessions'] as const;
    if (former && names.every((name) => former[name] === input[name])) return false;
    this.#input = input;
    this.#presenter = new RowPresenter(input);
    this.#views.clear();
    this.#titles.forget(input.library);
    const sessions = [...(input.sessions ?? []), ...(input.session ? [input.session] : [])];
    this.#sessions = new Map(sessions.map((session) => [session.id, session]));
    return true;
  }

  /** Follows the events, of all sessions. True where one that has been drawn is called otherwise now. */
  follow(events: readonly JourneyEvent[]): boolean {
    this.#events = events;
    return this.#titles.follow(this.#sessions.values(), events, this.#input as TimelineViewsInput);
  }

  /** Shows a masked value of one event in clear. */
  reveal(event: JourneyEvent, attribute: string): void {
    this.#revealed.set(event.id, new Set([...(this.#revealed.get(event.id) ?? []), attribute]));
    this.#views.delete(event);
  }

  /** Masks again what was shown in clear. */
  conceal(): void {
    if (this.#revealed.size > 0) this.#views.clear();
    this.#revealed.clear();
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
    const presenter = this.#presenter as RowPresenter;
    return presenter.present(event, this.#sessionOf(event), this.#revealed.get(event.id));
  }

  /** What a session is called; its id where the host has not given the session. */
  sessionTitle({ sessionId }: JourneyEvent): string {
    const session = this.#sessions.get(sessionId);
    return session ? this.#titles.of(session, this.#events, this.#input as TimelineViewsInput) : sessionId;
  }

  sessionTypeOf(event: JourneyEvent): string {
    return this.#sessionOf(event)?.type ?? event.sessionType;
  }

  #sessionOf(event: JourneyEvent): JourneySession | undefined {
    return this.#sessions.get(event.sessionId) ?? this.#input?.session;
  }
}
