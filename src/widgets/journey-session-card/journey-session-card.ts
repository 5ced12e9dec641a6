import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { JourneyRevealEvent } from '../../components/attribute-list/journey-reveal-event.js';
import { cardFace, type CardFaceOptions } from '../../components/card-face/card-face.js';
import { cardFaceStyles } from '../../components/card-face/card-face-styles.js';
import type { JourneySessionToggleEvent } from '../../components/card-face/journey-session-toggle-event.js';
import { cardTools } from '../../components/card-tools/card-tools.js';
import { cardToolsStyles } from '../../components/card-tools/card-tools-styles.js';
import type { JourneyEventSelectEvent } from '../../components/event-row/journey-event-select-event.js';
import { notice } from '../../components/notice/notice.js';
import { noticeStyles } from '../../components/notice/notice-styles.js';
import { whyPanel } from '../../components/why-panel/why-panel.js';
import { whyPanelStyles } from '../../components/why-panel/why-panel-styles.js';
import type { JourneyEvent } from '../../contract/journey-event.js';
import type { JourneySession } from '../../contract/journey-session.js';
import { formatTime } from '../../components/time/format-time.js';
import { download } from '../../controllers/download.js';
import { libraryOf } from '../../controllers/library-of.js';
import { SurroundingsController } from '../../controllers/surroundings-controller.js';
import { csvOfEvents } from '../../engine/export/csv-of-events.js';
import { jsonOfEvents } from '../../engine/export/json-of-events.js';
import type { AttributeView } from '../../engine/presentation/attribute-view.js';
import type { EventView } from '../../engine/presentation/event-view.js';
import { needsEvents } from '../../engine/presentation/needs-events.js';
import type { PresentOptions } from '../../engine/presentation/present-options.js';
import { presentEvent } from '../../engine/presentation/present-event.js';
import { presentSession, type PresentSessionInput } from '../../engine/presentation/present-session.js';
import { sessionAt } from '../../engine/presentation/session-at.js';
import type { SessionView } from '../../engine/presentation/session-view.js';
import type { SessionProjector } from '../../engine/projection/session-projector.js';
import { say } from '../../messages/say.js';
import { base } from '../../theme/base.js';
import { tokens } from '../../theme/tokens.js';
import { eventsGiven } from '../events-given.js';
import { sessionGiven } from '../session-given.js';
import { SessionFold } from '../session-fold.js';
import { cardJourney } from './card-journey.js';
import { sessionCardStyles } from './journey-session-card-styles.js';
import { valueHistory } from './value-history.js';
import { untoldView } from './untold-view.js';

/**
 * One session card: what a customer has been through in one order, claim, case or appointment. It
 * works with data alone. Closed it shows title, status, stages and attributes; `open` adds the
 * journey map and the event timeline. Activating a value says why it stands there.
 *
 * @fires {JourneySessionToggleEvent} journey-session-toggle - The agent opened or closed the card.
 * @fires {JourneyEventSelectEvent} journey-event-select - The agent chose an event.
 * @fires {JourneyActionEvent} journey-action - The agent pressed an action; cancelable.
 * @fires {JourneyLinkOpenEvent} journey-link-open - The agent follows a link; cancelable.
 * @fires {JourneyRevealEvent} journey-reveal - The agent asks for a masked value; canceling refuses it.
 * @fires {JourneyCopyEvent} journey-copy - The agent copied the summary.
 * @fires {JourneySeenEvent} journey-seen - A newer event than any before has been on screen.
 * @fires {JourneyFilterChangeEvent} journey-filter-change - The agent filters, searches or turns the order.
 * @slot notice - Below what a closed card shows, also while open: such as why its events are not here.
 * @slot more - Below the timeline, while open.
 */
export class JourneySessionCard extends LitElement {
  static override styles = [
    tokens,
    base,
    cardFaceStyles,
    cardToolsStyles,
    noticeStyles,
    whyPanelStyles,
    sessionCardStyles,
  ];

  /** The session; nothing is drawn without one. */
  @property({ attribute: false }) session?: JourneySession;
  /** The session's events, in any order. */
  @property({ attribute: false }) events: readonly JourneyEvent[] = [];
  /** The Session Library: an object as an administrator wrote it, or JSON text. */
  @property({ attribute: false }) library?: unknown;
  /** Whether journey map and timeline are shown. */
  @property({ type: Boolean, reflect: true }) open = false;
  /** The event that is shown in detail. */
  @property({ attribute: 'selected-event-id' }) selectedEventId?: string;
  /** Id of the newest event the agent has seen before: later ones stand beyond a divider. */
  @property({ attribute: 'last-seen' }) lastSeen?: string;
  /** IANA time zone; the browser's where absent. */
  @property({ attribute: 'time-zone' }) timeZone?: string;
  /** A fixed present moment, for tests and replays. */
  @property({ attribute: false }) now?: number | Date | string;
  /** What the agent may see: names that the library's `requires` ask for. */
  @property({ attribute: false }) capabilities?: readonly string[];
  /** Draws every row of the timeline, which then does not scroll inside itself. */
  @property({ type: Boolean, attribute: 'render-all' }) renderAll = false;
  /** All events of the session are in `events`. */
  @property({ attribute: false }) complete = true;
  /** More events are being read. */
  @property({ attribute: false }) loading = false;
  /** A fold of `events` that the host keeps already; the card makes its own where absent. */
  @property({ attribute: false }) projector?: SessionProjector;

  @state() private asked?: string;
  @state() private asOf?: string;
  @state() private revealed: ReadonlySet<string> = new Set();
  readonly #surroundings = new SurroundingsController(this);
  readonly #fold = new SessionFold();
  #input?: PresentSessionInput & { readonly projector: SessionProjector };
  #view?: SessionView;
  #then: Pick<CardFaceOptions, 'differing' | 'statusDiffers'> = {};

  /** Moves to the control that opens the card. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('[aria-expanded]')?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('events')) this.events = eventsGiven(this.localName, this.events);
    if (changed.has('session') && changed.get('session')?.id !== this.session?.id) {
      this.asked = undefined;
      this.asOf = undefined;
      this.revealed = new Set();
    }
    this.#present();
  }

  protected override render(): TemplateResult | typeof nothing {
    const view = this.#view;
    if (!view || view.withheld) return nothing;
    const shown =
      this.#isPending && this.session ? untoldView(view, this.session, libraryOf(this.library).library) : view;
    return html`
      <article
        part="card"
        aria-labelledby="title"
        aria-busy=${this.#isPending}
        @journey-session-toggle=${({ open }: JourneySessionToggleEvent) => (this.open = open)}
        @journey-event-select=${this.#select}
      >
        ${this.#drawMoment(view)}
        ${cardFace(shown, this.#surroundings, {
          open: this.open,
          pending: this.#isPending,
          contentId: 'content',
          ...this.#then,
          onActivate: (attribute) => (this.asked = this.asked === attribute.name ? undefined : attribute.name),
          onReveal: (attribute) => this.#reveal(attribute),
        })}
        ${this.#drawWhy(view)}
        <slot name="notice"></slot>
        <div id="content" part="content" ?hidden=${!this.open}>${this.open ? this.#drawContent(view) : nothing}</div>
      </article>
    `;
  }

  #drawMoment(view: SessionView): TemplateResult | typeof nothing {
    if (!this.asOf || !view.lastActivity) return nothing;
    const { locale } = this.#surroundings;
    const time = formatTime(view.lastActivity, 'datetime', this.#surroundings) ?? view.lastActivity;
    const action = { label: say(locale, 'backToNow'), onClick: () => (this.asOf = undefined) };
    return notice({ tone: 'info', icon: 'history', role: 'status', title: say(locale, 'asOf', { time }), action });
  }

  #drawWhy(view: SessionView): TemplateResult | typeof nothing {
    const attribute = this.#askedOf(view);
    if (!attribute || !this.#input) return nothing;
    const history = attribute.used > 1 && !this.asOf ? valueHistory(this.#input, attribute.name) : undefined;
    const told = new Set([...attribute.contributors, ...(history?.keys() ?? [])]);
    const views = this.#viewsOf(this.#input.projector.events.filter(({ id }) => told.has(id)));
    return whyPanel(attribute, views, this.#surroundings, { history, onClose: () => (this.asked = undefined) });
  }

  #drawContent(view: SessionView): TemplateResult {
    const { locale } = this.#surroundings;
    if (this.events.length === 0) {
      const words = this.loading ? 'loading' : this.complete ? 'noEvents' : undefined;
      return html`<slot name="more">${words ? notice({ tone: 'neutral', body: say(locale, words) }) : nothing}</slot>`;
    }
    const { selectedEventId } = this;
    const isOfThePast = selectedEventId !== undefined && this.asOf !== selectedEventId && this.#has(selectedEventId);
    return html`
      ${cardJourney(this, this.#askedOf(view)?.contributors ?? [])}
      <slot name="more"></slot>
      ${cardTools(this.#surroundings, {
        summary: view.summary,
        onDownload: (format) => this.#download(format),
        ...(isOfThePast ? { onAsOf: () => (this.asOf = selectedEventId) } : {}),
      })}
    `;
  }

  #askedOf(view: SessionView): AttributeView | undefined {
    return view.attributes.find(({ name }) => name === this.asked);
  }

  /** Its first events are under way, and it has little to say without them. */
  get #isPending(): boolean {
    const { events, library, loading, session } = this;
    return loading && events.length === 0 && !!session && needsEvents(session, libraryOf(library).library);
  }

  get #options(): PresentOptions & { now: number } {
    const { locale, now, timeZone } = this.#surroundings;
    const { library } = libraryOf(this.library);
    return { library, locale, now, timeZone, capabilities: this.capabilities, reveal: this.revealed };
  }

  #present(): void {
    const { complete } = this;
    const session = sessionGiven(this.localName, this.session);
    this.#view = undefined;
    this.#then = {};
    if (!session) return;
    const options = this.#options;
    const { library = {}, now } = options;
    const projector = this.projector ?? this.#fold.of(session, this.events, { library, now, complete });
    this.#input = { session, projector, complete, ...options };
    if (this.asOf && this.#has(this.asOf)) {
      const { changed, isOtherStatus, view } = sessionAt({ ...this.#input, eventId: this.asOf });
      this.#view = view;
      this.#then = { differing: new Set(changed), statusDiffers: isOtherStatus };
    } else {
      this.#view = presentSession(this.#input);
    }
  }

  #has(eventId: string): boolean {
    return this.#input?.projector.events.some(({ id }) => id === eventId) ?? false;
  }

  #viewsOf(events: readonly JourneyEvent[]): EventView[] {
    return events.map((event) => presentEvent({ event, session: this.session, ...this.#options }));
  }

  #download(format: 'csv' | 'json'): void {
    const shown = this.#viewsOf(this.#input?.projector.events ?? []).filter(({ onTimeline }) => onTimeline);
    if (format === 'csv') download('journey.csv', 'text/csv', csvOfEvents(shown));
    else download('journey.json', 'application/json', jsonOfEvents(shown));
  }

  #select(event: JourneyEventSelectEvent): void {
    this.selectedEventId = event.eventId;
  }

  #reveal({ name }: AttributeView): void {
    const sessionId = this.session?.id ?? '';
    if (!this.dispatchEvent(new JourneyRevealEvent({ attribute: name, sessionId }))) return;
    this.revealed = new Set([...this.revealed, name]);
  }
}
