import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { choiceChips } from '../../components/choice-chips/choice-chips.js';
import { choiceChipsStyles } from '../../components/choice-chips/choice-chips-styles.js';
import { copyButton } from '../../components/copy-button/copy-button.js';
import { copyButtonStyles } from '../../components/copy-button/copy-button-styles.js';
import { notice } from '../../components/notice/notice.js';
import { noticeStyles } from '../../components/notice/notice-styles.js';
import { type LibraryProblem, problemList } from '../../components/problem-list/problem-list.js';
import { problemListStyles } from '../../components/problem-list/problem-list-styles.js';
import type { JourneyStepEvent } from '../../components/step-bar/journey-step-event.js';
import { stepBar } from '../../components/step-bar/step-bar.js';
import { stepBarStyles } from '../../components/step-bar/step-bar-styles.js';
import type { JourneyEvent } from '../../contract/journey-event.js';
import type { SessionLibrary } from '../../contract/library/session-library.js';
import { SurroundingsController } from '../../controllers/surroundings-controller.js';
import { presentEvent } from '../../engine/presentation/present-event.js';
import { type PreviewSession, previewSessions } from '../../engine/preview/preview-sessions.js';
import { capabilitiesIn } from '../../engine/preview/capabilities-in.js';
import { previewText } from '../../engine/preview/preview-text.js';
import { compareEvents } from '../../contract/compare-events.js';
import { instantOf } from '../../contract/instant.js';
import { say } from '../../messages/say.js';
import { base } from '../../theme/base.js';
import { tokens } from '../../theme/tokens.js';
import { eventsGiven } from '../events-given.js';
import { type CheckedLibrary, checkLibrary } from './library-problems.js';
import { firstFrames, type PreviewFrame, previewFrames } from './preview-frames.js';
import { templatePreviewStyles } from './template-preview-styles.js';

/** How long a timeline may be to be shown whole. */
const shownWhole = 200;

/**
 * For administrators: what agents will see of sample events with a Session Library, as of each event, at several widths,
 * languages and looks side by side, and every problem of the library. While the JSON text cannot be read the last library
 * that could be stays on view.
 *
 * @fires {JourneyProblemSelectEvent} journey-problem-select - Somebody chose a problem: an editor can go to its place.
 * @fires {JourneyStepEvent} journey-step - Somebody went to another event; `step` has it.
 * @fires {JourneyCopyEvent} journey-copy - The plain text was copied.
 */
export class JourneyTemplatePreview extends LitElement {
  static override styles = [
    tokens,
    base,
    choiceChipsStyles,
    copyButtonStyles,
    noticeStyles,
    problemListStyles,
    stepBarStyles,
    templatePreviewStyles,
  ];

  /** The Session Library: JSON text, whose problems then have line and column, or an object. */
  @property({ attribute: false }) library?: unknown;
  /** Sample events of any sessions, in any order. */
  @property({ attribute: false }) events: readonly JourneyEvent[] = [];
  /** How many events have come, from 1; all of them where absent. */
  @property({ type: Number }) step?: number;
  /** The present moment of the cards; that of the event of the step where absent. */
  @property({ attribute: false }) now?: number | Date | string;
  /** IANA time zone; the browser's where absent. */
  @property({ attribute: 'time-zone' }) timeZone?: string;
  /** What the agent may see: names that the library's `requires` ask for; all of them where absent. */
  @property({ attribute: false }) capabilities?: readonly string[];

  /** The problems to list, in a host's own words; those that are found in the library where absent. */
  @property({ attribute: false }) problems?: readonly LibraryProblem[];

  @state() private chosen = firstFrames;
  @state() private showsText = false;
  readonly #surroundings = new SurroundingsController(this);
  #checked: CheckedLibrary = { library: {}, problems: [] };
  #library: SessionLibrary = {};
  #granted: readonly string[] = [];
  #events: readonly JourneyEvent[] = [];
  /** An event that was altered keeps its id: cards that have folded it start anew. */
  #generation = 0;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('events')) {
      this.#events = [...eventsGiven(this.localName, this.events)].sort(compareEvents);
      this.#generation++;
    }
    if (changed.has('library') || changed.has('events')) {
      this.#checked = checkLibrary(this.library, this.#events);
      this.#library = this.#checked.library ?? this.#library;
      this.#granted = capabilitiesIn(this.#library);
    }
  }

  protected override render(): TemplateResult {
    const { locale } = this.#surroundings;
    const frames = previewFrames(this.#library, locale);
    const step = Math.max(1, Math.min(this.#events.length, Math.floor(this.step || Infinity)));
    const events = this.#events.slice(0, step);
    return html`<div part="body" @journey-step=${this.#go}>
      <div part="toolbar">
        ${events.length > 0 ? stepBar({ step, count: this.#events.length, label: this.#labelOf(events.at(-1)) }, this.#surroundings) : nothing}
        ${choiceChips(say(locale, 'frames'), frames, this.chosen, this.#toggle)}
      </div>
      <div part="columns">
        <div part="preview">
          ${this.#checked.library ? nothing : notice({ tone: 'warning', body: say(locale, 'previewKept'), role: 'status' })}
          ${events.length > 0 ? this.#drawFrames(frames, events) : notice({ tone: 'neutral', body: say(locale, 'previewEmpty') })}
        </div>
        ${problemList(this.problems ?? this.#checked.problems, this.#surroundings)}
      </div>
    </div>`;
  }

  #drawFrames(frames: readonly PreviewFrame[], events: readonly JourneyEvent[]): TemplateResult {
    const current = events.at(-1)?.sessionId;
    // the card that the event belongs to is the one to look at
    const sessions = [...previewSessions(events)].sort(
      (one, other) => Number(isOf(other, current)) - Number(isOf(one, current)),
    );
    return html`<div part="frames">
        ${repeat(
          frames.filter(({ id }) => this.chosen.includes(id)),
          ({ id, lang }) => `${id} ${lang}`,
          (frame) => this.#drawFrame(frame, sessions),
        )}
      </div>
      ${this.#drawText(events)}`;
  }

  #drawFrame({ label, lang, dir, look }: PreviewFrame, sessions: readonly PreviewSession[]): TemplateResult {
    return html`<figure part="frame" data-look=${look ?? nothing}>
      <figcaption><bdi>${label}</bdi></figcaption>
      <div class="frame" lang=${lang} dir=${dir ?? nothing}>
        ${repeat(
          sessions,
          ({ session }) => `${this.#generation} ${session.id}`,
          ({ session, events }) =>
            html`<journey-session-card
              .session=${session}
              .events=${events}
              .library=${this.#library}
              .capabilities=${this.capabilities ?? this.#granted}
              .timeZone=${this.timeZone}
              .now=${this.#moment()}
              .open=${true}
              .renderAll=${events.length <= shownWhole}
            ></journey-session-card>`,
        )}
      </div>
    </figure>`;
  }

  #drawText(events: readonly JourneyEvent[]): TemplateResult {
    const label = say(this.#surroundings.locale, 'plainTextTitle');
    return html`<details
      part="text"
      @toggle=${(event: Event) => (this.showsText = (event.currentTarget as HTMLDetailsElement).open)}
    >
      <summary>${label}</summary>
      ${this.showsText ? this.#drawLines(events, label) : nothing}
    </details>`;
  }

  #drawLines(events: readonly JourneyEvent[], label: string): TemplateResult {
    const { locale, timeZone } = this.#surroundings;
    const now = this.#moment();
    const text = previewText(this.#library, events, { locale, timeZone, capabilities: this.capabilities, now });
    return html`${copyButton(text, say(locale, 'plainText'), this.#surroundings, { wordy: true })}
      <pre tabindex="0" aria-label=${label}>${text}</pre>`;
  }

  readonly #toggle = (id: string): void => {
    this.chosen = this.chosen.includes(id) ? this.chosen.filter((each) => each !== id) : [...this.chosen, id];
  };

  #labelOf(event: JourneyEvent | undefined): string {
    return event ? presentEvent({ event, library: this.#library, locale: this.#surroundings.locale }).typeLabel : '';
  }

  #moment(): number {
    const step = Math.min(this.#events.length, this.step || Infinity);
    const at = instantOf(this.#events[step - 1]?.createdDate);
    return (this.now ?? undefined) === undefined && at > -Infinity ? at : this.#surroundings.now;
  }

  #go({ step }: JourneyStepEvent): void {
    this.step = step;
  }
}

const isOf = ({ events }: PreviewSession, sessionId: string | undefined): boolean => events[0]?.sessionId === sessionId;
