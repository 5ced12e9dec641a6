import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { CustomerReference } from '../../client/customer-reference.js';
import type { JourneySource } from '../../client/journey-source.js';
import type { Token } from '../../client/token.js';
import type { JourneySessionToggleEvent } from '../../components/card-face/journey-session-toggle-event.js';
import { iconStyles } from '../../components/icon/icon-styles.js';
import { liveBadge } from '../../components/live-badge/live-badge.js';
import { liveBadgeStyles } from '../../components/live-badge/live-badge-styles.js';
import { notice } from '../../components/notice/notice.js';
import { noticeStyles } from '../../components/notice/notice-styles.js';
import { skeletonStyles } from '../../components/skeleton/skeleton-styles.js';
import type { Diagnostic } from '../../contract/diagnostic.js';
import type { SessionLibrary } from '../../contract/library/session-library.js';
import { LibraryController } from '../../controllers/library-controller.js';
import { StoreController } from '../../controllers/store-controller.js';
import { SurroundingsController } from '../../controllers/surroundings-controller.js';
import { VisibleElements } from '../../controllers/visible-elements.js';
import { say } from '../../messages/say.js';
import type { Words } from '../../messages/words.js';
import type { JourneyStore } from '../../state/journey-store.js';
import type { JourneySessionCard } from '../journey-session-card/journey-session-card.js';
import { base } from '../../theme/base.js';
import { tokens } from '../../theme/tokens.js';
import { JourneyErrorEvent } from './journey-error-event.js';
import { JourneyEventReceivedEvent } from './journey-event-received-event.js';
import { panelStyles } from './journey-panel-styles.js';
import { JourneyReadyEvent } from './journey-ready-event.js';
import { JourneyWarningEvent } from './journey-warning-event.js';
import { panelBody } from './panel-body.js';
import { PanelAttention } from './panel-attention.js';
import { type PanelCard, PanelCards } from './panel-cards.js';
import { panelClient } from './panel-client.js';
import { customerLabel, customerOf } from './panel-inputs.js';
import { StatusNews } from './status-news.js';

/**
 * The whole widget: a customer's session cards, each opening to its journey map and timeline, live.
 *
 * @fires {JourneyReadyEvent} journey-ready - The customer's sessions are shown for the first time.
 * @fires {JourneyEventReceivedEvent} journey-event-received - A live event arrived.
 * @fires {JourneyWarningEvent} journey-warning - Something was left out or fell back to a default.
 * @fires {JourneyErrorEvent} journey-error - Reading failed; the panel offers a retry.
 * @fires {JourneySessionToggleEvent} journey-session-toggle - The agent opened or closed a card.
 * @fires {JourneyEventSelectEvent} journey-event-select - The agent chose an event.
 * @fires {JourneyActionEvent} journey-action - The agent pressed an action; cancelable.
 * @fires {JourneyLinkOpenEvent} journey-link-open - The agent follows a link; cancelable.
 * @fires {JourneyRevealEvent} journey-reveal - The agent asks for a masked value; canceling refuses it.
 * @fires {JourneyCopyEvent} journey-copy - The agent copied a summary.
 * @fires {JourneySeenEvent} journey-seen - A newer event than any before has been on screen.
 * @fires {JourneyFilterChangeEvent} journey-filter-change - The agent filters, searches or turns the order.
 * @slot header - Replaces the customer and the number of journeys.
 * @slot empty - Replaces what is shown for a customer without journeys.
 * @slot error - Replaces what is shown when nothing could be loaded.
 * @slot footer - Below the cards.
 */
export class JourneyPanel extends LitElement {
  static override styles = [tokens, base, iconStyles, noticeStyles, skeletonStyles, liveBadgeStyles, panelStyles];

  /** Address of the Journey API: https, or http on loopback. */
  @property({ attribute: 'base-url' }) baseUrl?: string;
  /** The customer's id, of the kind `customer-id-type` names. */
  @property({ attribute: 'customer-id' }) customerId?: string;
  /** `email`, `phone`, `cookie`, … */
  @property({ attribute: 'customer-id-type' }) customerIdType?: string;
  /** The external contact, instead of a customer id. */
  @property({ attribute: 'contact-id' }) contactId?: string;
  /** One identifier or several of one person, set at once; `null` clears. Wins over the attributes until one of these is set later. */
  @property({ attribute: false }) customer?: CustomerReference | readonly CustomerReference[] | null;
  /** The bearer token, or a function that gives one; asked again when the backend refuses it. */
  @property({ attribute: false }) token?: Token;
  /** Where journeys come from, instead of `base-url`: a client, or any other source. */
  @property({ attribute: false }) source?: JourneySource;
  /** The same as `source`, which wins. */
  @property({ attribute: false }) client?: JourneySource;
  /** The Session Library: an object as an administrator wrote it, or JSON text. */
  @property({ attribute: false }) library?: unknown;
  /** Address of the Session Library. */
  @property({ attribute: 'library-url' }) libraryUrl?: string;
  /** `off`: read once and do not listen. */
  @property() live: 'auto' | 'off' = 'auto';
  /** `timeline`: one merged timeline of all sessions instead of cards. */
  @property() view: 'cards' | 'timeline' = 'cards';
  /** IANA time zone; the browser's where absent. */
  @property({ attribute: 'time-zone' }) timeZone?: string;
  /** A fixed present moment, for tests and replays. */
  @property({ attribute: false }) now?: number | Date | string;
  /** What the agent may see: names that the library's `requires` ask for. */
  @property({ attribute: false }) capabilities?: readonly string[];
  /** The session that starts open. */
  @property({ attribute: 'session-id' }) sessionId?: string;
  /** The event that starts selected. */
  @property({ attribute: 'event-id' }) eventId?: string;
  /** Id of the newest event the agent has seen before; the host keeps it from `journey-seen`. */
  @property({ attribute: 'last-seen' }) lastSeen?: string;

  readonly #surroundings = new SurroundingsController(this);
  readonly #stores = new StoreController(this);
  readonly #libraries = new LibraryController(this, (problems) => problems.forEach((problem) => this.#warn(problem)));
  readonly #visible = new VisibleElements(this, (card) => this.#see((card as JourneySessionCard).session?.id));
  #cards: readonly PanelCard[] = [];
  #presenting = new PanelCards();
  #attention = new PanelAttention();
  #news = new StatusNews();
  #announcement = '';
  #ready = false;
  #client?: JourneySource;

  /** Reads everything anew; what is shown stays until the answer is there. */
  async refresh(): Promise<void> {
    this.#libraries.retry();
    await this.#stores.store?.load();
  }

  /** Moves to the first card, or to what the panel offers instead. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('journey-session-card, journey-timeline, button')?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isChanged = (name: keyof JourneyPanel) => changed.has(name);
    const from = ['baseUrl', 'source', 'client'] as const;
    const whom = ['customerId', 'customerIdType', 'contactId'] as const;
    if (from.some(isChanged)) this.#client = this.source ?? this.client ?? this.#makeClient();
    if (whom.some(isChanged) && !isChanged('customer')) this.customer = undefined;
    const isAnother = [...from, ...whom, 'customer' as const, 'live' as const].some(isChanged) && this.#showCustomer();
    if (changed.has('sessionId') && this.sessionId) this.#attention.toggle(this.sessionId, true);
    if (changed.has('token')) {
      if (!isAnother) this.#stores.store?.retryRefused();
      this.#libraries.retry();
    }
    this.#libraries.from({ given: this.library, url: this.libraryUrl, source: this.#client });
    this.#present(this.#stores.store);
  }

  protected override render(): TemplateResult {
    const { store } = this.#stores;
    const count = this.#cards.length;
    const customer = customerLabel(customerOf(this) ?? []);
    return html`
      <section
        part="panel"
        aria-label=${this.#say('journeysOf', { customer })}
        aria-busy=${store?.status === 'loading' || this.#libraries.isPending}
        @journey-session-toggle=${this.#toggle}
      >
        <header part="header">
          <slot name="header">
            ${customer ? html`<h2 part="heading"><bdi>${customer}</bdi></h2>` : nothing}
            ${count > 0 ? html`<span class="counted" part="count">${this.#say('journeys', { count })}</span>` : nothing}
          </slot>
          ${store && store.live !== 'off' ? liveBadge(store.live, this.#surroundings) : nothing}
        </header>
        ${store ? this.#drawBody(store) : notice({ tone: 'neutral', icon: 'user-search', title: this.#say('noCustomer') })}
        <slot name="footer"></slot>
        <div class="visually-hidden" role="status">${this.#announcement}</div>
      </section>
    `;
  }

  protected override updated(): void {
    this.#visible.watch(this.renderRoot.querySelectorAll('journey-session-card'));
  }

  #drawBody(store: JourneyStore): TemplateResult {
    const { capabilities, eventId, lastSeen, now, timeZone, view } = this;
    return panelBody({
      store,
      view,
      cards: this.#cards,
      isPending: this.#libraries.isPending,
      open: this.#attention.open,
      given: { capabilities, eventId, lastSeen, now, timeZone, library: this.#libraries.current.library },
      context: this.#surroundings,
      retry: () => void this.refresh(),
    });
  }

  #present(store: JourneyStore | undefined): void {
    const { library } = this.#libraries.current;
    const { locale, now, timeZone } = this.#surroundings;
    const keepOrder = this.matches(':focus-within');
    const options = { library, locale, timeZone, now, capabilities: this.capabilities, keepOrder };
    const { isPending } = this.#libraries;
    this.#cards = store && !isPending ? this.#presenting.of(store, options) : [];
    if (store && !isPending && store.status !== 'loading') this.#presented(store, { library, locale });
  }

  #presented(store: JourneyStore, wordedBy: { readonly library: SessionLibrary; readonly locale: string }): void {
    for (const id of this.#attention.wanted(this.#cards, wordedBy.library, this)) store.wantEvents(id);
    const sought = this.#attention.sought(this.#cards, this);
    if (sought !== undefined) void store.moreEvents(sought);
    const views = this.#cards.map(({ view }) => view);
    const isRead = (id: string) => !this.#libraries.isLoading && this.#attention.isTold(id);
    this.#announcement = this.#news.since(views, isRead, wordedBy) || this.#announcement;
    if (this.#ready || store.status !== 'ready') return;
    this.#ready = true;
    const ready = new JourneyReadyEvent({ sessionCount: views.length });
    void this.updateComplete.then(() => this.dispatchEvent(ready));
  }

  /** True where it is another one: what the agent did with the former one is over. */
  #showCustomer(): boolean {
    const [customer, source] = [customerOf(this), this.#client];
    const target = customer && source && { customer, source, live: this.live !== 'off' };
    const isAnother = this.#stores.show(
      target && {
        ...target,
        onEvent: (event) => this.dispatchEvent(new JourneyEventReceivedEvent({ event })),
        onError: (error) => this.dispatchEvent(new JourneyErrorEvent({ error })),
      },
    );
    if (!isAnother) return false;
    this.#presenting = new PanelCards();
    this.#news = new StatusNews();
    this.#announcement = '';
    this.#ready = false;
    this.#attention = new PanelAttention();
    if (this.sessionId) this.#attention.toggle(this.sessionId, true);
    return true;
  }

  #makeClient(): JourneySource | undefined {
    const warn = (problem: Diagnostic) => this.#warn(problem);
    return panelClient(this.baseUrl, () => this.token, warn);
  }

  #see(sessionId: string | undefined): void {
    if (sessionId) this.#attention.see(sessionId);
    this.requestUpdate();
  }

  #toggle({ open, sessionId }: JourneySessionToggleEvent): void {
    this.#attention.toggle(sessionId, open);
    this.requestUpdate();
  }

  #warn(diagnostic: Diagnostic): void {
    this.dispatchEvent(new JourneyWarningEvent({ diagnostic }));
  }

  #say(key: keyof Words, values?: Record<string, string | number>): string {
    return say(this.#surroundings.locale, key, values);
  }
}
