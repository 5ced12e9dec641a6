import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { JourneyEventSelectEvent } from '../../components/event-row/journey-event-select-event.js';
import type {
  FilterChoice,
  JourneyFilterChangeEvent,
} from '../../components/filter-bar/journey-filter-change-event.js';
import { newEventsButton } from '../../components/new-events-button/new-events-button.js';
import type { JourneyEvent } from '../../contract/journey-event.js';
import type { JourneySession } from '../../contract/journey-session.js';
import { Announcer } from '../../controllers/announcer.js';
import { libraryOf } from '../../controllers/library-of.js';
import { PrintController } from '../../controllers/print-controller.js';
import { rovingTarget } from '../../controllers/roving-focus.js';
import { SurroundingsController } from '../../controllers/surroundings-controller.js';
import { VirtualRows } from '../../controllers/virtual-rows.js';
import type { VirtualRowsPlace } from '../../controllers/virtual-rows-place.js';
import { compareEvents } from '../../contract/compare-events.js';
import { say } from '../../messages/say.js';
import type { Words } from '../../messages/words.js';
import { TimelineExpansion } from '../../state/timeline-expansion.js';
import { JourneyMoreEvent } from './journey-more-event.js';
import { JourneySeenEvent } from './journey-seen-event.js';
import { timelineStyles } from './journey-timeline-styles.js';
import { timelineFoot } from './timeline-foot.js';
import { timelineHead } from './timeline-head.js';
import { TimelineList } from './timeline-list.js';
import { TimelineModel } from './timeline-model.js';

/** How old a relative time may grow, in milliseconds. */
const tick = 30_000;

/**
 * The event timeline: the events of one or several sessions in time order, grouped by day, however
 * many there are. It works with data alone.
 *
 * @fires {JourneyEventSelectEvent} journey-event-select - The agent chose an event.
 * @fires {JourneyFilterChangeEvent} journey-filter-change - The agent filters, searches or turns the order.
 * @fires {JourneyMoreEvent} journey-more - The agent asks for older events.
 * @fires {JourneySeenEvent} journey-seen - A newer event than any before has been on screen.
 * @cssprop [--journey-timeline-max-height=30rem] - How high it grows before it scrolls inside itself, where the host gives it no height.
 */
export class JourneyTimeline extends LitElement {
  static override styles = timelineStyles;

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
  /** Id, or ISO 8601 time, of the newest event the agent has seen before: later ones stand beyond a divider. */
  @property({ attribute: 'last-seen' }) lastSeen?: string;
  /** There are older events: a button asks for them. */
  @property({ type: Boolean, attribute: 'has-more' }) hasMore = false;
  /** Draws every row, for find in page; printing does so by itself. */
  @property({ type: Boolean, attribute: 'render-all', reflect: true }) renderAll = false;
  /** IANA time zone; the browser's where absent. */
  @property({ attribute: 'time-zone' }) timeZone?: string;
  /** A fixed present moment, for tests and replays. */
  @property({ attribute: false }) now?: number | Date | string;
  /** What the agent may see: names that the library's `requires` ask for. */
  @property({ attribute: false }) capabilities?: readonly string[];

  @state() private choice: Partial<FilterChoice> = {};
  @state() private filterOpen = false;
  @state() private showsAll = false;

  readonly #surroundings = new SurroundingsController(this);
  readonly #announcer = new Announcer(this);
  readonly #expansion = new TimelineExpansion();
  readonly #model = new TimelineModel(() => this.requestUpdate());
  readonly #list = new TimelineList(this.#model);
  readonly #print = new PrintController(this, () => this.#virtual.update());
  readonly #virtual = new VirtualRows(this, {
    list: this.#list,
    place: () => this.#place,
    all: () => this.renderAll || this.#print.isPrinting,
    onMove: () => {
      this.#moved();
      this.#admit();
    },
  });
  #added: JourneyEvent[] = [];
  #choice: FilterChoice = { types: [], search: '', order: 'newest' };
  #goesTo?: 'start' | 'end';
  #seen?: JourneyEvent;
  #tick = NaN;
  /** Rows look different without a property that says so. */
  #redraws = false;

  /**
   * Adds events that have just come, in any order; known ones change nothing. The name is also DOM's
   * own: nodes and strings are appended as in every element.
   */
  override append(...added: (readonly JourneyEvent[] | Node | string)[]): void {
    for (const item of added) {
      if (Array.isArray(item)) this.#added = this.#added.concat(item as JourneyEvent[]);
      else super.append(item as Node | string);
    }
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#model.stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('order') && this.order) this.choice = { ...this.choice, order: undefined };
    if (changed.has('selectedEventId')) this.#expansion.show(this.selectedEventId);
    const { library } = libraryOf(this.library);
    const { locale, now, timeZone } = this.#surroundings;
    if (!(Math.abs(now - this.#tick) < tick)) this.#tick = now;
    const { capabilities, events, lastSeen, session, sessions, showsAll } = this;
    const groupBy = this.groupBy ?? library.defaults?.groupBy ?? 'day';
    this.#choice = {
      types: [],
      search: '',
      ...this.choice,
      order: this.choice.order ?? this.order ?? library.defaults?.order ?? 'newest',
    };
    const news = this.#model.update({
      ...{ library, locale, timeZone, now: this.#tick, capabilities, session, sessions },
      ...{ events, added: this.#added.splice(0), choice: this.#choice, groupBy, lastSeen, showsAll },
      isReading: this.#isReading,
    });
    this.#announcer.add(news.arrived);
    if (news.isOther) this.#begin();
    const { rows } = this.#model;
    this.#list.look = {
      context: { locale, timeZone, now },
      expansion: this.#expansion,
      groupBy,
      highlighted: new Set(this.highlightedEventIds),
      namesSessions: sessions !== undefined,
      selectedEventId: this.selectedEventId,
    };
    if (rows.count > 0 && !this.#hasTabStop) this.#list.tabStop = rows.event(rows.layout.turn(0)).id;
  }

  protected override render(): TemplateResult {
    const { choice } = this;
    const { count } = this.#announcer;
    return html`
      ${this.#model.events.items.length > 0 ? this.#drawHead() : nothing}
      <div class="waiting" ?data-below=${this.#choice.order === 'oldest'}>
        ${newEventsButton(this.#model.waiting, this.#surroundings, () => this.#letIn())}
      </div>
      <div class="scroller" part="scroller" ?hidden=${this.#model.rows.count === 0}>
        <div class="space">
          <ol
            class="rows"
            part="timeline"
            role="list"
            aria-label=${this.#say('timeline')}
            @keydown=${this.#press}
            @focusin=${this.#keepFocused}
            @focusout=${this.#admit}
            @journey-event-select=${this.#select}
          ></ol>
        </div>
      </div>
      ${timelineFoot(this.#model, this.#surroundings, {
        isFiltered: Boolean(choice.search || choice.types?.length || choice.from || choice.until),
        onClear: () => (this.choice = { order: choice.order }),
        hasMore: this.hasMore,
        onMore: () => this.dispatchEvent(new JourneyMoreEvent({ sessionId: this.session?.id })),
        onOlder: () => (this.showsAll = true),
      })}
      <div class="visually-hidden" role="status">${count > 0 ? this.#say('newEvents', { count }) : nothing}</div>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const goesTo = this.#goesTo;
    this.#goesTo = undefined;
    this.#virtual.update(this.#redraws || this.#model.isRedrawn || changed.size > Number(changed.has('events')));
    this.#redraws = false;
    if (goesTo) this.#virtual.goTo(goesTo);
    if (changed.has('selectedEventId')) this.#showSelected();
    this.#moved();
  }

  #drawHead(): TemplateResult {
    return html`<div @journey-filter-change=${this.#filter}>
      ${timelineHead(this.#model, this.#surroundings, {
        choice: this.#choice,
        filterOpen: this.filterOpen,
        onFilter: (open) => (this.filterOpen = open),
        expanded: this.#expansion.all,
        onExpand: () => this.#expandAll(),
        onJump: (end) => this.#virtual.goTo(end),
      })}
    </div>`;
  }

  get #place(): VirtualRowsPlace | undefined {
    const list = this.renderRoot.querySelector<HTMLElement>('.rows');
    const space = list?.parentElement;
    const scroller = space?.parentElement;
    return list && space && scroller ? { list, space, scroller } : undefined;
  }

  /** New events would move what the agent looks at. */
  get #isReading(): boolean {
    if (this.#model.rows.count === 0) return false;
    return this.#virtual.hasFocus || !(this.#choice.order === 'newest' ? this.#virtual.atStart : this.#virtual.atEnd);
  }

  get #hasTabStop(): boolean {
    const { tabStop } = this.#list;
    return tabStop !== undefined && this.#virtual.isDrawn(tabStop);
  }

  /** Another customer's events: nothing of the former one's stays. */
  #begin(): void {
    this.#goesTo = 'start';
    this.#seen = undefined;
    this.#expansion.setAll(false);
  }

  /** Lets in what waits, once nothing is read that it would move. */
  #admit(): void {
    if (this.#model.waiting > 0 && !this.#isReading) this.requestUpdate();
  }

  #moved(): void {
    const { rows } = this.#model;
    if (rows.count === 0) return;
    if (!this.#hasTabStop) this.#moveTabStop(rows.layout.turn(this.#virtual.visible.from));
    const { from, to } = this.#virtual.visible;
    this.#see(rows.run(rows.layout.turn(this.#choice.order === 'newest' ? from : to)).at(-1));
  }

  #see(event: JourneyEvent | undefined): void {
    const isSeen = this.#seen && event && compareEvents(event, this.#seen) <= 0;
    if (!event || isSeen || document.hidden || !this.#virtual.isOnScreen) return;
    this.#seen = event;
    if (this.#model.isNews(event))
      this.dispatchEvent(
        new JourneySeenEvent({ eventId: event.id, sessionId: event.sessionId, at: event.createdDate }),
      );
  }

  #moveTabStop(row: number): void {
    const former = this.#list.tabStop;
    this.#list.tabStop = this.#list.key(row);
    if (former !== undefined) this.#virtual.redraw(former);
    this.#virtual.redraw(this.#list.tabStop);
  }

  #keepFocused(): void {
    const row = this.#virtual.focusedRow;
    if (row !== undefined && this.#list.key(row) !== this.#list.tabStop) this.#moveTabStop(row);
  }

  #press(event: KeyboardEvent): void {
    const row = this.#virtual.focusedRow;
    if (row === undefined) return;
    const { rows } = this.#model;
    const { from, to } = this.#virtual.visible;
    if (event.key === 'Escape') return this.#close(row, event);
    const page = Math.max(1, to - from - 1);
    const { direction } = this.#surroundings;
    const target = rovingTarget(event, rows.layout.turn(row), { count: rows.count, axis: 'vertical', direction, page });
    if (target === undefined) return;
    event.preventDefault();
    this.#virtual.focus(rows.layout.turn(target));
  }

  #close(row: number, event: KeyboardEvent): void {
    const open = this.#model.rows.run(row).filter(({ id }) => this.#expansion.has(id));
    if (open.length === 0) return;
    event.stopPropagation();
    for (const { id } of open) this.#expansion.set(id, false);
    this.#redraw();
  }

  #select({ eventId }: JourneyEventSelectEvent): void {
    const expanded = !this.#expansion.has(eventId);
    this.#expansion.set(eventId, expanded);
    this.selectedEventId = expanded ? eventId : undefined;
    this.#redraw();
  }

  #showSelected(): void {
    const { events, rows } = this.#model;
    const event = this.selectedEventId === undefined ? undefined : events.items[events.indexOfId(this.selectedEventId)];
    if (event && rows.has(event)) this.#virtual.show(rows.rowOf(event));
  }

  #expandAll(): void {
    this.#expansion.setAll(!this.#expansion.all);
    this.#model.rows.layout.forget();
    this.#redraw();
  }

  #redraw(): void {
    this.#redraws = true;
    this.requestUpdate();
  }

  #filter({ detail }: JourneyFilterChangeEvent): void {
    if (detail.order !== this.#choice.order) this.#goesTo = 'start';
    this.choice = detail;
  }

  #letIn(): void {
    this.#model.letIn();
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const { rows } = this.#model;
      this.#virtual.focus(rows.count - 1);
    });
  }

  #say(key: keyof Words, values?: Record<string, string | number>): string {
    return say(this.#surroundings.locale, key, values);
  }
}
