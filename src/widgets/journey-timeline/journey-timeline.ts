import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { dayHeaderStyles } from '../../components/day-header/day-header-styles.js';
import { eventRowStyles } from '../../components/event-row/event-row-styles.js';
import type { JourneyEventSelectEvent } from '../../components/event-row/journey-event-select-event.js';
import { newEventsButton } from '../../components/new-events-button/new-events-button.js';
import { newEventsButtonStyles } from '../../components/new-events-button/new-events-button-styles.js';
import { newSinceDividerStyles } from '../../components/new-since-divider/new-since-divider-styles.js';
import type { JourneyEvent } from '../../contract/journey-event.js';
import type { JourneySession } from '../../contract/journey-session.js';
import { libraryOf } from '../../controllers/library-of.js';
import { rovingTarget } from '../../controllers/roving-focus.js';
import { SurroundingsController } from '../../controllers/surroundings-controller.js';
import { VirtualRows, type VirtualRowsPlace } from '../../controllers/virtual-rows.js';
import { say } from '../../messages/say.js';
import { TimelineDays } from '../../state/timeline-days.js';
import { TimelineEvents } from '../../state/timeline-events.js';
import { TimelineKinds } from '../../state/timeline-kinds.js';
import { TimelineLive } from '../../state/timeline-live.js';
import { TimelineRows } from '../../state/timeline-rows.js';
import { base } from '../../theme/base.js';
import { tokens } from '../../theme/tokens.js';
import { timelineStyles } from './journey-timeline-styles.js';
import { TimelineList } from './timeline-list.js';
import { TimelineViews } from './timeline-views.js';

/**
 * The event timeline: the events of one or several sessions in time order, grouped by day, however
 * many there are. It works with data alone.
 *
 * @fires {JourneyEventSelectEvent} journey-event-select - The agent chose an event.
 * @cssprop [--journey-timeline-max-height=30rem] - How high it grows before it scrolls inside itself, where the host gives it no height.
 */
export class JourneyTimeline extends LitElement {
  static override styles = [
    tokens,
    base,
    dayHeaderStyles,
    eventRowStyles,
    newEventsButtonStyles,
    newSinceDividerStyles,
    timelineStyles,
  ];

  /** The events, in any order. */
  @property({ attribute: false }) events: readonly JourneyEvent[] = [];
  /** The session they belong to, where there is one. */
  @property({ attribute: false }) session?: JourneySession;
  /** The sessions they belong to, where there are several: each row then names its own. */
  @property({ attribute: false }) sessions?: readonly JourneySession[];
  /** The Session Library: an object as an administrator wrote it, or JSON text. */
  @property({ attribute: false }) library?: unknown;
  /** `newest` or `oldest` first; the library's default, else newest, where absent. */
  @property() order?: 'newest' | 'oldest';
  /** What headings stand for; the library's default, else days, where absent. */
  @property({ attribute: 'group-by' }) groupBy?: 'day' | 'session' | 'none';
  /** The event that is shown in detail. Set from outside, it is brought on screen. */
  @property({ attribute: 'selected-event-id', reflect: true }) selectedEventId?: string;
  /** Events that are marked, such as those a value came from. */
  @property({ attribute: false }) highlightedEventIds: readonly string[] = [];
  /** Id of the newest event the agent has seen before: later ones stand beyond a divider. */
  @property({ attribute: 'last-seen' }) lastSeen?: string;
  /** Draws every row, for find in page; printing does so by itself. */
  @property({ type: Boolean, attribute: 'render-all', reflect: true }) renderAll = false;
  /** IANA time zone; the browser's where absent. */
  @property({ attribute: 'time-zone' }) timeZone?: string;
  /** A fixed present moment, for tests and replays. */
  @property({ attribute: false }) now?: number | Date | string;
  /** What the agent may see: names that the library's `requires` ask for. */
  @property({ attribute: false }) capabilities?: readonly string[];

  @state() private tabStop?: JourneyEvent;
  readonly #surroundings = new SurroundingsController(this);
  readonly #all = new TimelineEvents();
  readonly #live = new TimelineLive();
  readonly #views = new TimelineViews();
  readonly #list = new TimelineList(new TimelineRows(this.#all), this.#views);
  readonly #virtual = new VirtualRows(this, {
    list: this.#list,
    place: () => this.#place,
    all: () => this.renderAll,
    onMove: () => this.#keepTabStop(),
  });
  readonly #toggled = new Set<string>();
  #added: JourneyEvent[] = [];
  #kinds?: TimelineKinds;
  #days?: TimelineDays;

  /**
   * Adds events that have just come, in any order; known ones change nothing. The name is also DOM's
   * own: nodes and strings are appended as in every element.
   */
  override append(...added: (readonly JourneyEvent[] | Node | string)[]): void {
    for (const item of added) {
      if (Array.isArray(item)) this.#added.push(...(item as JourneyEvent[]));
      else super.append(item as Node | string);
    }
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { library } = libraryOf(this.library);
    const { locale, now, timeZone } = this.#surroundings;
    const { capabilities, session, sessions } = this;
    const minute = Math.floor(now / 30_000) * 30_000;
    this.#views.use({ library, locale, timeZone, now: minute, capabilities, session, sessions });
    this.#kinds ??= new TimelineKinds(library, capabilities);
    this.#days ??= new TimelineDays(timeZone);
    let from = this.#all.items.length;
    if (changed.has('events')) from = Math.min(from, this.#all.replace(this.events));
    if (this.#added.length > 0) from = Math.min(from, this.#all.append(this.#added.splice(0)));
    const days = this.#days;
    const newestFirst = (this.order ?? library.defaults?.order ?? 'newest') === 'newest';
    const groupBy = this.groupBy ?? library.defaults?.groupBy ?? 'day';
    this.#list.rows.update(
      {
        newestFirst,
        from: 0,
        to: this.#live.limit(this.#all, false),
        version: groupBy,
        groupOf: groupBy === 'day' ? (event) => days.of(event.createdDate) : undefined,
      },
      from,
    );
    this.#list.look = {
      context: { locale, timeZone, now },
      groupBy,
      namesSessions: this.sessions !== undefined,
      selectedEventId: this.selectedEventId,
      highlighted: new Set(this.highlightedEventIds),
      isExpanded: (event) => this.#toggled.has(event.id),
      tabStop: this.tabStop,
    };
  }

  protected override render(): TemplateResult {
    const { locale } = this.#surroundings;
    if (this.#list.rows.count === 0) return html`<p class="empty" part="empty">${say(locale, 'noEvents')}</p>`;
    return html`
      <div class="waiting">${newEventsButton(0, this.#surroundings, () => undefined)}</div>
      <div class="scroller" part="scroller">
        <div class="space">
          <ol
            class="rows"
            part="timeline"
            role="list"
            aria-label=${say(locale, 'timeline')}
            @keydown=${this.#move}
            @journey-event-select=${this.#select}
          ></ol>
        </div>
      </div>
    `;
  }

  protected override updated(): void {
    this.#virtual.update();
    this.#keepTabStop();
  }

  get #place(): VirtualRowsPlace | undefined {
    const list = this.renderRoot.querySelector<HTMLElement>('.rows');
    const space = list?.parentElement;
    const scroller = space?.parentElement;
    return list && space && scroller ? { list, space, scroller } : undefined;
  }

  #keepTabStop(): void {}

  #move(event: KeyboardEvent): void {
    const { rows } = this.#list;
    const row = this.tabStop ? rows.rowOf(this.tabStop) : 0;
    const { from, to } = this.#virtual.visible;
    const target = rovingTarget(event, rows.layout.turn(row), {
      count: rows.count,
      axis: 'vertical',
      direction: this.#surroundings.direction,
      page: Math.max(1, to - from - 1),
    });
    if (target === undefined) return;
    event.preventDefault();
    this.tabStop = rows.event(rows.layout.turn(target));
    this.#list.look = { ...this.#list.look, tabStop: this.tabStop };
    this.#virtual.focus(rows.layout.turn(target));
  }

  #select(event: JourneyEventSelectEvent): void {
    if (!this.#toggled.delete(event.eventId)) this.#toggled.add(event.eventId);
    this.selectedEventId = this.#toggled.has(event.eventId) ? event.eventId : undefined;
    this.requestUpdate();
  }
}
