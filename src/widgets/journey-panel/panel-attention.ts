import type { SessionLibrary } from '../../contract/library/session-library.js';
import { needsEvents } from '../../engine/presentation/needs-events.js';
import type { PanelCard } from './panel-cards.js';

/** What the host asked the panel for. */
export interface PanelRequest {
  readonly view: 'cards' | 'timeline';
  readonly sessionId?: string;
  readonly eventId?: string;
}

/** Which of one customer's cards the agent has open or on screen, and so whose events are wanted. */
export class PanelAttention {
  /** Ids of the sessions whose cards are open. */
  readonly open = new Set<string>();
  readonly #seen = new Set<string>();
  #told: ReadonlySet<string> = new Set();
  #linked?: string;
  /** The event that the host links to has not been read yet. */
  #seeks = false;

  see(sessionId: string): void {
    this.#seen.add(sessionId);
  }

  toggle(sessionId: string, open: boolean): void {
    if (open) this.open.add(sessionId);
    else this.open.delete(sessionId);
  }

  /** Ids of the sessions whose events are still to be read. */
  wanted(cards: readonly PanelCard[], library: SessionLibrary, request: PanelRequest): string[] {
    this.#seeks = this.#follow(cards, request);
    const isAnywhere = this.#seeks && !request.sessionId;
    const unread = cards.filter(({ events }) => events.status !== 'ready');
    const lacking = new Set(unread.filter(({ session }) => needsEvents(session, library)));
    this.#told = new Set(cards.filter((card) => !lacking.has(card)).map(({ session }) => session.id));
    return unread
      .filter((card) => {
        const { id } = card.session;
        if (card.events.status !== 'idle') return false;
        return (
          request.view === 'timeline' || isAnywhere || this.open.has(id) || (this.#seen.has(id) && lacking.has(card))
        );
      })
      .map(({ session }) => session.id);
  }

  /** The session to read on in for the event that the host links to: the rest of one after the other, once all have been begun. */
  sought(cards: readonly PanelCard[], { sessionId }: PanelRequest): string | undefined {
    if (!this.#seeks) return undefined;
    const among = cards.filter(({ session }) => !sessionId || session.id === sessionId);
    if (among.some(({ events }) => events.status === 'idle' || events.status === 'loading')) return undefined;
    return among.find(({ events }) => events.status === 'ready' && !events.complete)?.session.id;
  }

  /** A closed card says all it has to say: its events are read, or its session says it alone. */
  isTold(sessionId: string): boolean {
    return this.#told.has(sessionId);
  }

  /** A link to an event opens its card once; after that the agent decides. True while the event is looked for. */
  #follow(cards: readonly PanelCard[], { eventId, sessionId }: PanelRequest): boolean {
    if (!eventId || this.#linked === eventId) return false;
    const linked = cards.find(({ events }) => events.items.some(({ id }) => id === eventId));
    if (!linked) return true;
    this.#linked = eventId;
    if (!sessionId) this.open.add(linked.session.id);
    return false;
  }
}
