import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { JourneyEventSelectEvent } from '../../components/event-row/journey-event-select-event.js';
import { icon } from '../../components/icon/icon.js';
import { type MapGroup, mapStrip } from '../../components/map-strip/map-strip.js';
import { mapDetails } from '../../components/map-details/map-details.js';
import { mapDetailsStyles } from '../../components/map-details/map-details-styles.js';
import { mapStripStyles } from '../../components/map-strip/map-strip-styles.js';
import type { JourneyEvent } from '../../contract/journey-event.js';
import type { JourneySession } from '../../contract/journey-session.js';
import { libraryOf } from '../../controllers/library-of.js';
import { rovingTarget } from '../../controllers/roving-focus.js';
import { SurroundingsController } from '../../controllers/surroundings-controller.js';
import type { EventView } from '../../engine/presentation/event-view.js';
import { RowPresenter } from '../../engine/presentation/row-presenter.js';
import { compareEvents } from '../../contract/compare-events.js';
import { say } from '../../messages/say.js';
import { TimelineKinds } from '../../state/timeline-kinds.js';
import { base } from '../../theme/base.js';
import { tokens } from '../../theme/tokens.js';
import { eventIdsGiven } from '../event-ids-given.js';
import { eventsGiven } from '../events-given.js';
import { mapStyles } from './journey-map-styles.js';
import { type MapRange, placesOf } from './map-range.js';

/**
 * The journey map: one icon per event, in time order; activating one shows that event's details.
 * Where there are too many, neighbours share a place that opens to its events. It works with data
 * alone.
 *
 * @fires {JourneyEventSelectEvent} journey-event-select - The agent chose an event.
 * @fires {JourneyRevealEvent} journey-reveal - The agent asks for a masked value; canceling refuses it.
 * @fires {JourneyLinkOpenEvent} journey-link-open - The agent follows a link; cancelable.
 */
export class JourneyMap extends LitElement {
  static override styles = [tokens, base, mapStripStyles, mapDetailsStyles, mapStyles];

  /** The events, in any order. */
  @property({ attribute: false }) events: readonly JourneyEvent[] = [];
  /** The session they belong to, where one is known. */
  @property({ attribute: false }) session?: JourneySession;
  /** The Session Library: an object as an administrator wrote it, or JSON text. */
  @property({ attribute: false }) library?: unknown;
  /** Events that are marked, such as those a value came from. */
  @property({ attribute: false }) highlightedEventIds: readonly string[] = [];
  /** The event that is shown in detail. */
  @property({ attribute: 'selected-event-id', reflect: true }) selectedEventId?: string;
  /** IANA time zone; the browser's where absent. */
  @property({ attribute: 'time-zone' }) timeZone?: string;
  /** A fixed present moment, for tests and replays. */
  @property({ attribute: false }) now?: number | Date | string;
  /** What the agent may see: names that the library's `requires` ask for. */
  @property({ attribute: false }) capabilities?: readonly string[];
  /** Shows the chosen event's details below the strip; a host that shows them elsewhere turns it off. */
  @property({ attribute: false }) details = true;

  @state() private revealed: ReadonlySet<string> = new Set();
  @state() private tabbableId?: string;
  @state() private range?: MapRange;
  readonly #surroundings = new SurroundingsController(this);
  #events: readonly JourneyEvent[] = [];
  #items: readonly (EventView | MapGroup)[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('events')) this.events = eventsGiven(this.localName, this.events);
    if (['events', 'library', 'capabilities'].some((name) => changed.has(name as keyof JourneyMap))) this.#order();
    if (changed.has('selectedEventId')) this.revealed = new Set();
    if (changed.has('session') && changed.get('session')?.id !== this.session?.id) this.range = undefined;
    const range = { start: this.range?.start ?? 0, end: Math.min(this.range?.end ?? Infinity, this.#events.length) };
    this.#items = placesOf(range)?.map((place) => this.#group(place)) ?? this.#present(range);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.#items.length === 0) return nothing;
    const { selectedEventId: selected } = this;
    const current = this.#items.find(
      (item) => item.id === selected || ('count' in item && this.#holds(item, selected)),
    );
    const ids = [this.tabbableId, current?.id, this.#items.at(-1)?.id];
    return html`
      ${this.range ? this.#drawBack() : nothing}
      <div @keydown=${this.#onEscape}>
        <div @keydown=${this.#move} @journey-event-select=${this.#select}>
          ${mapStrip(this.#items, this.#surroundings, {
            selectedId: current?.id,
            highlightedIds: eventIdsGiven(this.localName, this.highlightedEventIds),
            tabbableId: ids.find((id) => this.#indexOf(id) >= 0),
            onOpen: ({ id }) => (this.range = rangeOf(id)),
          })}
        </div>
        ${this.details ? html`<div aria-live="polite">${this.#drawDetails()}</div>` : nothing}
      </div>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('tabbableId' as never) && this.renderRoot.querySelector('ol :focus')) {
      this.#buttons[this.#indexOf(this.tabbableId)]?.focus();
    }
    if (changed.has('range' as never) && changed.get('range' as never) !== this.range) this.#buttons[0]?.focus();
  }

  #drawDetails(): TemplateResult | typeof nothing {
    const chosen = this.#events.find(({ id }) => id === this.selectedEventId);
    const view = chosen && this.#presenter().present(chosen, this.session, this.revealed);
    if (!view?.onTimeline) return nothing;
    return mapDetails(view, this.#surroundings, {
      onClose: () => this.#close(),
      onReveal: (attribute) => (this.revealed = new Set([...this.revealed, attribute])),
    });
  }

  #drawBack(): TemplateResult {
    const words = say(this.#surroundings.locale, 'wholeJourney');
    return html`<button part="back" type="button" @click=${() => (this.range = undefined)}>
      ${icon('arrow-left')} ${words}
    </button>`;
  }

  #order(): void {
    const kinds = new TimelineKinds(libraryOf(this.library).library, this.capabilities);
    const events = [...this.events].sort(compareEvents);
    this.#events = kinds.hides ? events.filter((event) => kinds.of(event).shown !== 'none') : events;
  }

  #present({ end, start }: MapRange): EventView[] {
    const presenter = this.#presenter();
    return this.#events
      .slice(start, end)
      .map((event) => presenter.present(event, this.session))
      .filter((view) => view.onTimeline);
  }

  #presenter(): RowPresenter {
    const { library } = libraryOf(this.library);
    const { locale, now, timeZone } = this.#surroundings;
    return new RowPresenter({ library, locale, timeZone, now, capabilities: this.capabilities });
  }

  #group({ end, start }: MapRange): MapGroup {
    const [first, last] = [this.#events[start], this.#events[end - 1]] as [JourneyEvent, JourneyEvent];
    return { id: `${start}-${end}`, count: end - start, from: first.createdDate, to: last.createdDate };
  }

  #holds(group: MapGroup, eventId: string | undefined): boolean {
    const { end, start } = rangeOf(group.id);
    return eventId !== undefined && this.#events.slice(start, end).some(({ id }) => id === eventId);
  }

  #indexOf(id: string | undefined): number {
    return this.#items.findIndex((item) => item.id === id);
  }

  get #buttons(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('li button')];
  }

  #onEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.renderRoot.querySelector('[part=details]')) return;
    event.stopPropagation();
    this.#close();
  }

  /** The focus goes back to the event's icon, if it was in the details. */
  #close(): void {
    const isInside = this.renderRoot.querySelector('[part=details] :focus') !== null;
    if (isInside) this.renderRoot.querySelector<HTMLElement>('[aria-current=true]')?.focus();
    this.selectedEventId = undefined;
  }

  #move(event: KeyboardEvent): void {
    const buttons = this.#buttons;
    const target = rovingTarget(event, buttons.indexOf(event.target as HTMLElement), {
      count: buttons.length,
      axis: 'horizontal',
      direction: this.#surroundings.direction,
    });
    if (target === undefined) return;
    event.preventDefault();
    this.tabbableId = this.#items[target]?.id;
  }

  #select(event: JourneyEventSelectEvent): void {
    this.selectedEventId = event.eventId;
    this.tabbableId = event.eventId;
  }
}

function rangeOf(groupId: string): MapRange {
  const [start = 0, end = 0] = groupId.split('-').map(Number);
  return { start, end };
}
