import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { cardFace } from '../../components/card-face/card-face.js';
import { cardFaceStyles } from '../../components/card-face/card-face-styles.js';
import type { JourneySessionToggleEvent } from '../../components/card-face/journey-session-toggle-event.js';
import type { JourneyEventSelectEvent } from '../../components/event-row/journey-event-select-event.js';
import { notice } from '../../components/notice/notice.js';
import { noticeStyles } from '../../components/notice/notice-styles.js';
import type { JourneyEvent } from '../../contract/journey-event.js';
import type { JourneySession } from '../../contract/journey-session.js';
import { libraryOf } from '../../controllers/library-of.js';
import { SurroundingsController } from '../../controllers/surroundings-controller.js';
import { presentSession } from '../../engine/presentation/present-session.js';
import type { SessionView } from '../../engine/presentation/session-view.js';
import type { SessionProjector } from '../../engine/projection/session-projector.js';
import { say } from '../../messages/say.js';
import { base } from '../../theme/base.js';
import { tokens } from '../../theme/tokens.js';
import { SessionFold } from '../session-fold.js';
import { sessionCardStyles } from './journey-session-card-styles.js';

/**
 * One session card: what a customer has been through in one order, claim, case or appointment. It
 * works with data alone. Closed it shows title, status, stages and attributes; `open` adds the
 * journey map and the event timeline.
 *
 * @fires {JourneySessionToggleEvent} journey-session-toggle - The agent opened or closed the card.
 * @fires {JourneyEventSelectEvent} journey-event-select - The agent chose an event.
 * @fires {JourneyActionEvent} journey-action - The agent pressed an action; cancelable.
 * @fires {JourneyLinkOpenEvent} journey-link-open - The agent follows a link; cancelable.
 */
export class JourneySessionCard extends LitElement {
  static override styles = [tokens, base, cardFaceStyles, noticeStyles, sessionCardStyles];

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
  /** IANA time zone; the browser's where absent. */
  @property({ attribute: 'time-zone' }) timeZone?: string;
  /** A fixed present moment, for tests and replays. */
  @property({ attribute: false }) now?: number | Date | string;
  /** What the agent may see: names that the library's `requires` ask for. */
  @property({ attribute: false }) capabilities?: readonly string[];
  /** All events of the session are in `events`. */
  @property({ attribute: false }) complete = true;
  /** More events are being read. */
  @property({ attribute: false }) loading = false;
  /** A fold of `events` that the host keeps already; the card makes its own where absent. */
  @property({ attribute: false }) projector?: SessionProjector;

  readonly #surroundings = new SurroundingsController(this);
  readonly #fold = new SessionFold();
  #view?: SessionView;

  protected override willUpdate(): void {
    this.#view = this.session?.id ? this.#present(this.session) : undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    const view = this.#view;
    if (!view) return nothing;
    return html`
      <article part="card" aria-labelledby="title" @journey-session-toggle=${this.#toggle} @journey-event-select=${this.#select}>
        ${cardFace(view, this.#surroundings, { open: this.open, contentId: 'content' })}
        <div id="content" part="content" ?hidden=${!this.open}>${this.open ? this.#drawContent() : nothing}</div>
      </article>
    `;
  }

  #drawContent(): TemplateResult {
    const { locale } = this.#surroundings;
    if (this.events.length === 0) return notice({ tone: 'neutral', body: say(locale, this.loading ? 'loading' : 'noEvents') });
    return html`
      <journey-map
        .events=${this.events}
        .session=${this.session}
        .library=${this.library}
        .capabilities=${this.capabilities}
        .now=${this.now}
        .timeZone=${this.#surroundings.timeZone}
        .selectedEventId=${this.selectedEventId}
      ></journey-map>
      <journey-timeline
        .events=${this.events}
        .session=${this.session}
        .library=${this.library}
        .capabilities=${this.capabilities}
        .now=${this.now}
        .timeZone=${this.#surroundings.timeZone}
        .selectedEventId=${this.selectedEventId}
      ></journey-timeline>
      <slot name="more"></slot>
    `;
  }

  #present(session: JourneySession): SessionView {
    const { library } = libraryOf(this.library);
    const { locale, now, timeZone } = this.#surroundings;
    const projector = this.projector ?? this.#fold.of(session, this.events, { library, now, complete: this.complete });
    return presentSession({ session, library, projector, locale, timeZone, now, capabilities: this.capabilities, complete: this.complete });
  }

  #toggle(event: JourneySessionToggleEvent): void {
    this.open = event.open;
  }

  #select(event: JourneyEventSelectEvent): void {
    this.selectedEventId = event.eventId;
  }
}
