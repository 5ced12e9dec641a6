import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { JourneyEventSelectEvent } from '../../components/event-row/journey-event-select-event.js';
import type { FilterChoice } from '../../components/filter-bar/journey-filter-change-event.js';
import { newEventsButton } from '../../components/new-events-button/new-events-button.js';
import type { JourneyEvent } from '../../contract/journey-event.js';
import type { JourneySession } from '../../contract/journey-session.js';
import { Announcer } from '../../controllers/announcer.js';
import { libraryOf } from '../../controllers/library-of.js';
import { PrintController } from '../../controllers/print-controller.js';
import { SurroundingsController } from '../../controllers/surroundings-controller.js';
import { VirtualRows } from '../../controllers/virtual-rows.js';
import { say } from '../../messages/say.js';
import { TimelineExpansion } from '../../state/timeline-expansion.js';
import { JourneyMoreEvent } from './journey-more-event.js';
import { JourneySeenEvent } from './journey-seen-event.js';
import { timelineStyles } from './journey-timeline-styles.js';
import { SeenEvents } from './seen-events.js';
import { timelineBody, timelinePlace } from './timeline-body.js';
import { TimelineFocus } from './timeline-focus.js';
import { timelineFoot } from './timeline-foot.js';
import { timelineHead } from './timeline-head.js';
import { TimelineInputs } from './timeline-inputs.js';
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
 * @fires {JourneyRevealEvent} journey-reveal - The agent asks for a masked value; canceling refuses it.
 * @fires {JourneyLinkOpenEvent} journey-link-open - The agent follows a link; cancelable.
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
  readonly #model = new TimelineModel(this);
  readonly #list = new TimelineList(this.#model);
  readonly #print = new PrintController(this, () => this.#virtual.update());
  readonly #virtual = new VirtualRows(this, {
    list: this.#list,
    place: () => timelinePlace(this.renderRoot),
    all: () => this.renderAll || this.#print.isPrinting,
    onMove: () => {
      this.#moved();
      this.#admit();
    },
  });
  readonly #focus = new TimelineFocus(this.#model, this.#list, this.#virtual);
  readonly #seen = new SeenEvents();
  readonly #inputs = new TimelineInputs();
  #added: JourneyEvent[] = [];
  #choice: FilterChoice = { types: [], search: '', order: 'newest' };
  #goesTo?: 'start' | 'end';
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

  /** Moves to the row that has the tab stop, or to what stands above the list where it is empty. */
  override focus(options?: FocusOptions): void {
    const row = this.renderRoot.querySelector<HTMLElement>('[part~=row] [tabindex="0"]');
    (row ?? this.renderRoot.querySelector('button'))?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('order') && this.order) this.choice = { ...this.choice, order: undefined };
    if (changed.has('selectedEventId')) this.#expansion.show(this.selectedEventId);
    const { library } = libraryOf(this.library);
    const { direction, locale, now, timeZone } = this.#surroundings;
    if (!(Math.abs(now - this.#tick) < tick)) this.#tick = now;
    const { capabilities, events, lastSeen, session, showsAll } = this;
    const { groupBy, highlighted, sessions, ...inputs } = this.#inputs.of(this, library.defaults);
    const order = this.choice.order ?? inputs.order;
    this.#choice = { types: [], search: '', ...this.choice, order };
    const news = this.#model.update({
      ...{ library, locale, timeZone, now: this.#tick, capabilities, session, sessions },
      ...{ events, added: this.#added.splice(0), choice: this.#choice, groupBy, lastSeen, showsAll },
      isReading: this.#focus.isReading(order),
    });
    this.#announcer.add(news.arrived);
    if (news.isOther) {
      this.#announcer.forget();
      this.#goesTo = 'start';
      this.#seen.forget();
      this.#expansion.setAll(false);
    }
    this.#list.look = {
      context: { locale, timeZone, now, direction },
      expansion: this.#expansion,
      groupBy,
      highlighted,
      namesSessions: sessions !== undefined,
      selectedEventId: this.selectedEventId,
      redraw: () => this.#redraw(),
    };
    this.#focus.start();
  }

  protected override render(): TemplateResult {
    const { count } = this.#announcer;
    const { context } = this.#list.look;
    const { locale } = context;
    const { order, ...filter } = this.choice;
    return html`
      ${timelineHead(this.#model, context, {
        choice: this.#choice,
        onChoice: this.#filter,
        filterOpen: this.filterOpen,
        onFilter: (open) => (this.filterOpen = open),
        expanded: this.#expansion.all,
        onExpand: () => this.#expandAll(),
        onJump: (end) => this.#virtual.goTo(end),
      })}
      <div class="waiting" ?data-below=${this.#choice.order === 'oldest'}>
        ${newEventsButton(this.#model.waiting, context, () => this.#letIn())}
      </div>
      ${timelineBody({
        label: say(locale, 'timeline'),
        isEmpty: this.#model.rows.count === 0,
        onKey: this.#press,
        onFocus: () => this.#focus.follow(),
        onBlur: () => this.#admit(),
        onSelect: this.#select,
      })}
      ${timelineFoot(this.#model, context, {
        isFiltered: Object.values(filter).some((part) => part.length > 0),
        onClear: () => (this.choice = { order }),
        hasMore: this.hasMore,
        onMore: () => this.dispatchEvent(new JourneyMoreEvent({ sessionId: this.session?.id })),
        onOlder: () => (this.showsAll = true),
      })}
      <div class="visually-hidden" role="status">${count > 0 ? say(locale, 'newEvents', { count }) : nothing}</div>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#virtual.update(this.#redraws || this.#model.isRedrawn || changed.size > Number(changed.has('events')));
    this.#redraws = false;
    if (this.#goesTo) this.#virtual.goTo(this.#goesTo);
    this.#goesTo = undefined;
    if (changed.has('selectedEventId')) this.#focus.show(this.selectedEventId);
    else this.#focus.showWanted();
    this.#moved();
  }

  /** Lets in what waits, once nothing is read that it would move. */
  #admit(): void {
    if (this.#model.waiting > 0 && !this.#focus.isReading(this.#choice.order)) this.requestUpdate();
  }

  #moved(): void {
    const { rows } = this.#model;
    if (rows.count === 0) return;
    this.#focus.settle();
    const position = this.#choice.order === 'newest' ? this.#virtual.first : this.#virtual.last;
    const newest = rows.run(rows.layout.turn(position)).at(-1);
    if (!newest || document.hidden || !this.#virtual.isOnScreen || !this.#seen.see(newest)) return;
    const { createdDate: at, id: eventId, sessionId } = newest;
    if (this.#model.isNews(newest)) this.dispatchEvent(new JourneySeenEvent({ eventId, sessionId, at }));
  }

  readonly #press = (event: KeyboardEvent): void => {
    if (this.#focus.press(event, this.#surroundings.direction, this.#expansion)) this.#redraw();
  };

  readonly #select = ({ eventId }: JourneyEventSelectEvent): void => {
    const expanded = !this.#expansion.has(eventId);
    this.#expansion.set(eventId, expanded);
    this.selectedEventId = expanded ? eventId : undefined;
    this.#redraw();
  };

  #expandAll(): void {
    this.#expansion.setAll(!this.#expansion.all);
    this.#model.rows.layout.forget();
    this.#redraw();
  }

  #redraw(): void {
    this.#redraws = true;
    this.requestUpdate();
  }

  readonly #filter = ({ detail }: HTMLElementEventMap['journey-filter-change']): void => {
    if (detail.order !== this.#choice.order) this.#goesTo = 'start';
    this.choice = detail;
  };

  #letIn(): void {
    this.#model.letIn();
    this.requestUpdate();
    void this.updateComplete.then(() => this.#virtual.focus(this.#model.rows.count - 1));
  }
}
