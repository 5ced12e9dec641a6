import type { SessionView } from '../../engine/presentation/session-view.js';
import { say } from '../../messages/say.js';

/** Notices which cards have a new status since the last look, so that a screen reader hears of it once. */
export class StatusNews {
  #known?: ReadonlyMap<string, string>;

  /** The sentence to announce; empty at the first look and where nothing has changed. */
  since(views: readonly SessionView[], locale: string): string {
    const known = this.#known;
    this.#known = new Map(views.map((view) => [view.id, view.status?.label ?? '']));
    if (!known) return '';
    return views
      .filter((view) => known.get(view.id) !== (view.status?.label ?? ''))
      .map((view) =>
        say(locale, 'announceUpdate', {
          title: view.title,
          status: view.status?.label ?? say(locale, 'events', { count: view.eventCount }),
        }),
      )
      .join('. ');
  }
}
