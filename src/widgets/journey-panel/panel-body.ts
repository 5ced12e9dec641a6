import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { notice } from '../../components/notice/notice.js';
import { skeleton } from '../../components/skeleton/skeleton.js';
import type { ViewContext } from '../../components/view-context.js';
import { say } from '../../messages/say.js';
import type { Words } from '../../messages/words.js';
import type { JourneyStore } from '../../state/journey-store.js';
import { errorWord } from './error-words.js';
import type { PanelCard } from './panel-cards.js';

/** What the inner elements are given as the panel was given it. */
export interface PanelGiven {
  readonly library?: unknown;
  readonly capabilities?: readonly string[];
  readonly timeZone?: string;
  readonly now?: number | Date | string;
  readonly eventId?: string;
  readonly lastSeen?: string;
}

export interface PanelBody {
  readonly store: JourneyStore;
  readonly cards: readonly PanelCard[];
  /** What they may tell is not known yet. */
  readonly isPending: boolean;
  readonly view: 'cards' | 'timeline';
  /** Ids of the sessions whose cards are open. */
  readonly open: ReadonlySet<string>;
  readonly given: PanelGiven;
  readonly context: ViewContext;
  readonly retry: () => void;
}

/** What stands below a panel's header: the customer's journeys, or why there are none. */
export function panelBody(body: PanelBody): TemplateResult {
  const { cards, context, store, view } = body;
  if (cards.length === 0) return drawWithoutCards(body);
  const { skippedItems: count } = store;
  return html`
    ${store.error ? drawError(body, 'stale') : nothing}
    ${count > 0 ? notice({ tone: 'warning', body: say(context.locale, 'skippedItems', { count }) }) : nothing}
    ${view === 'timeline' ? drawTimeline(body) : drawCards(body)}
  `;
}

function drawWithoutCards(body: PanelBody): TemplateResult {
  const { context, isPending, store } = body;
  const isWaiting = isPending && store.sessions.length > 0;
  if (store.status === 'loading' || isWaiting) return skeleton(context);
  if (store.status === 'error') return html`<slot name="error">${drawError(body, 'errorTitle')}</slot>`;
  if (store.sessions.length > 0) {
    return notice({ tone: 'neutral', icon: 'lock', title: say(context.locale, 'errorForbidden') });
  }
  const [title, text] = [say(context.locale, 'emptyTitle'), say(context.locale, 'emptyBody')];
  return html`<slot name="empty">${notice({ tone: 'neutral', icon: 'inbox', title, body: text })}</slot>`;
}

function drawError({ context: { locale }, retry, store }: PanelBody, title: keyof Words): TemplateResult {
  return notice({
    tone: title === 'stale' ? 'warning' : 'danger',
    role: 'alert',
    title: say(locale, title),
    body: say(locale, errorWord(store.error)),
    action: { label: say(locale, 'retry'), onClick: retry },
  });
}

function drawCards(body: PanelBody): TemplateResult {
  return html`<div part="cards">
    ${repeat(
      body.cards,
      ({ session }) => session.id,
      (card) => drawCard(card, body),
    )}
  </div>`;
}

function drawCard({ events, projector, session }: PanelCard, body: PanelBody): TemplateResult {
  const { given, open } = body;
  return html`
    <journey-session-card
      part="session-card"
      exportparts="card, title, subtitle, status, stages, attributes, attribute, label, value, footer, timeline, row, map"
      .session=${session}
      .events=${events.items}
      .projector=${projector}
      .complete=${events.complete}
      .loading=${events.status === 'loading' || events.status === 'idle'}
      .library=${given.library}
      .capabilities=${given.capabilities}
      .timeZone=${given.timeZone}
      .now=${given.now}
      .lastSeen=${given.lastSeen}
      .open=${open.has(session.id)}
      .selectedEventId=${given.eventId}
    >
      ${
        events.complete || events.status === 'idle'
          ? nothing
          : html`<div slot=${events.status === 'error' ? 'notice' : 'more'}>
              ${drawMore(body, [session.id], events.items.length, session.eventCount)}
            </div>`
      }
    </journey-session-card>
  `;
}

function drawTimeline(body: PanelBody): TemplateResult {
  const { cards, given } = body;
  const unread = cards.filter(({ events }) => !events.complete).map(({ session }) => session.id);
  const shown = cards.reduce((sum, { events }) => sum + events.items.length, 0);
  const count = cards.reduce((sum, { session }) => sum + session.eventCount, 0);
  const more = unread.length > 0 ? drawMore(body, unread, shown, count) : nothing;
  if (shown === 0 && more !== nothing) return html`${more}`;
  return html`
    <journey-timeline
      part="timeline"
      .events=${cards.flatMap(({ events }) => events.items)}
      .sessions=${cards.map(({ session }) => session)}
      .library=${given.library}
      .capabilities=${given.capabilities}
      .timeZone=${given.timeZone}
      .now=${given.now}
      .lastSeen=${given.lastSeen}
      .selectedEventId=${given.eventId}
    ></journey-timeline>
    ${more}
  `;
}

/** A history that is not whole says so, with a way to the rest; one that could not be read says why. */
function drawMore(body: PanelBody, sessionIds: readonly string[], shown: number, count: number): TemplateResult {
  const { store } = body;
  const { locale } = body.context;
  const all = sessionIds.map((id) => store.events(id));
  if (all.some(({ status }) => status === 'loading')) return notice({ tone: 'neutral', body: say(locale, 'loading') });
  const failed = all.find(({ status }) => status === 'error');
  const onClick = () => sessionIds.forEach((id) => void store.moreEvents(id));
  return notice({
    tone: failed ? 'warning' : 'neutral',
    body: failed
      ? say(locale, errorWord(failed.error))
      : say(locale, 'capped', { shown, count: Math.max(count, shown) }),
    action: { label: say(locale, failed ? 'retry' : 'loadMore'), onClick },
  });
}
