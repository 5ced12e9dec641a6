import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { JourneyEventSelectEvent } from '../../components/event-row/journey-event-select-event.js';
import { mapStrip } from '../../components/map-strip/map-strip.js';
import { mapStripStyles } from '../../components/map-strip/map-strip-styles.js';
import type { JourneyEvent } from '../../contract/journey-event.js';
import type { JourneySession } from '../../contract/journey-session.js';
import { libraryOf } from '../../controllers/library-of.js';
import { rovingTarget } from '../../controllers/roving-focus.js';
import { SurroundingsController } from '../../controllers/surroundings-controller.js';
import type { EventView } from '../../engine/presentation/event-view.js';
import { presentEvent } from '../../engine/presentation/present-event.js';
import { compareEvents } from '../../engine/projection/compare-events.js';
import { base } from '../../theme/base.js';
import { tokens } from '../../theme/tokens.js';

/**
 * The journey map: one icon per event, in time order; activating one shows that event's details.
 * It works with data alone.
 *
 * @fires {JourneyEventSelectEvent} journey-event-select - The agent chose an event.
 */
export class JourneyMap extends LitElement {
  static override styles = [tokens, base, mapStripStyles];

  /** The events, in any order. */
  @property({ attribute: false }) events: readonly JourneyEvent[] = [];
  /** The session they belong to, where one is known. */
  @property({ attribute: false }) session?: JourneySession;
  /** The Session Library: an object as an administrator wrote it, or JSON text. */
  @property({ attribute: false }) library?: unknown;
  /** The event that is shown in detail. */
  @property({ attribute: 'selected-event-id', reflect: true }) selectedEventId?: string;
  /** IANA time zone; the browser's where absent. */
  @property({ attribute: 'time-zone' }) timeZone?: string;
  /** A fixed present moment, for tests and replays. */
  @property({ attribute: false }) now?: number | Date | string;
  /** What the agent may see: names that the library's `requires` ask for. */
  @property({ attribute: false }) capabilities?: readonly string[];

  @state() private tabbableId?: string;
  readonly #surroundings = new SurroundingsController(this);
  #views: readonly EventView[] = [];

  protected override willUpdate(): void {
    const { library } = libraryOf(this.library);
    const { locale, now, timeZone } = this.#surroundings;
    const { capabilities, session } = this;
    this.#views = [...this.events]
      .sort(compareEvents)
      .map((event) => presentEvent({ event, session, library, locale, timeZone, now, capabilities }))
      .filter((view) => view.onTimeline);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.#views.length === 0) return nothing;
    const tabbableId = [this.tabbableId, this.selectedEventId, this.#views.at(-1)?.id].find(
      (id) => this.#indexOf(id) >= 0,
    );
    return html`
      <div @keydown=${this.#move} @journey-event-select=${this.#select}>
        ${mapStrip(this.#views, this.#surroundings, { selectedId: this.selectedEventId, tabbableId })}
      </div>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('tabbableId' as never) && this.renderRoot.querySelector(':focus'))
      this.#button(this.tabbableId)?.focus();
  }

  #indexOf(id: string | undefined): number {
    return this.#views.findIndex((view) => view.id === id);
  }

  #button(id: string | undefined): HTMLElement | undefined {
    return this.renderRoot.querySelectorAll<HTMLElement>('button')[this.#indexOf(id)];
  }

  #move(event: KeyboardEvent): void {
    const buttons = [...this.renderRoot.querySelectorAll('button')];
    const target = rovingTarget(event, buttons.indexOf(event.target as HTMLButtonElement), {
      count: buttons.length,
      axis: 'horizontal',
      direction: this.#surroundings.direction,
    });
    if (target === undefined) return;
    event.preventDefault();
    this.tabbableId = this.#views[target]?.id;
  }

  #select(event: JourneyEventSelectEvent): void {
    this.selectedEventId = event.eventId;
    this.tabbableId = event.eventId;
  }
}
