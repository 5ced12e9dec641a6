import type { JourneySession } from '../../contract/journey-session.js';
import type { SessionLibrary } from '../../contract/library/session-library.js';
import { orderSessions } from '../../engine/presentation/order-sessions.js';
import { presentSession } from '../../engine/presentation/present-session.js';
import type { SessionView } from '../../engine/presentation/session-view.js';
import type { SessionProjector } from '../../engine/projection/session-projector.js';
import type { JourneyStore } from '../../state/journey-store.js';
import type { SessionEvents } from '../../state/session-events.js';
import { SessionFold } from '../session-fold.js';

/** Everything one card of the panel is given. */
export interface PanelCard {
  readonly session: JourneySession;
  readonly events: SessionEvents;
  readonly projector: SessionProjector;
  readonly view: SessionView;
}

export interface PanelCardsOptions {
  readonly library: SessionLibrary;
  readonly locale: string;
  readonly timeZone: string;
  readonly now: number;
  readonly capabilities?: readonly string[];
  /** The agent is in the cards: none may move away under the focus; newcomers come last. */
  readonly keepOrder: boolean;
}

/** Presents a customer's sessions in the order an agent needs them, and keeps each one folded between two drawings. */
export class PanelCards {
  readonly #folds = new Map<string, SessionFold>();
  #order: readonly string[] = [];

  of(store: JourneyStore, options: PanelCardsOptions): PanelCard[] {
    const cards = store.sessions.map((session) => this.#card(store.events(session.id), session, options));
    const shown = new Map(cards.filter(({ view }) => !view.withheld).map((card) => [card.session.id, card]));
    const best = orderSessions([...shown.values()].map(({ view }) => view)).map(({ id }) => id);
    this.#order = options.keepOrder ? [...new Set([...this.#order.filter((id) => shown.has(id)), ...best])] : best;
    return this.#order.map((id) => shown.get(id) as PanelCard);
  }

  #card(events: SessionEvents, session: JourneySession, options: PanelCardsOptions): PanelCard {
    let fold = this.#folds.get(session.id);
    if (!fold) this.#folds.set(session.id, (fold = new SessionFold()));
    const { complete } = events;
    const projector = fold.of(session, events.items, { ...options, complete });
    return { session, events, projector, view: presentSession({ session, projector, complete, ...options }) };
  }
}
