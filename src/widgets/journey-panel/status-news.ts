import type { SessionLibrary } from '../../contract/library/session-library.js';
import type { SessionView } from '../../engine/presentation/session-view.js';
import { say } from '../../messages/say.js';

/**
 * Notices which sessions are new or have a new status since the last look, so that a screen reader
 * hears of each once. What is there at the first look, a status that was only now read, and one that
 * another library or language words otherwise, is no news.
 */
export class StatusNews {
  #first: ReadonlySet<string> = new Set();
  #known = new Map<string, string>();
  #wordedBy?: { readonly library: SessionLibrary; readonly locale: string };

  /** The sentence to announce; empty where nothing has changed. `isRead`: library and events are here. */
  since(
    views: readonly SessionView[],
    isRead: (sessionId: string) => boolean,
    wordedBy: { readonly library: SessionLibrary; readonly locale: string },
  ): string {
    const { library, locale } = wordedBy;
    if (this.#wordedBy?.library !== library || this.#wordedBy.locale !== locale) {
      this.#wordedBy = wordedBy;
      this.#known = new Map();
      this.#first = new Set(views.map(({ id }) => id));
    }
    const news: string[] = [];
    for (const view of views.filter(({ id }) => isRead(id))) {
      const { eventCount, id, title } = view;
      const status = view.status?.label ?? say(locale, 'events', { count: eventCount });
      const former = this.#known.get(id) ?? (this.#first.has(id) ? status : undefined);
      this.#known.set(id, status);
      if (status !== former) news.push(say(locale, 'announceUpdate', { title, status }));
    }
    return news.join('. ');
  }
}
