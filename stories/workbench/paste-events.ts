import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { JourneyEvent } from '../../src/contract/journey-event.js';
import type { LocatedDiagnostic } from '../../src/engine/preview/located-diagnostic.js';
import { readSamples, type Samples } from '../../src/engine/preview/read-samples.js';
import { exampleEvents } from './example-events.js';
import { workbenchStyles } from './workbench-styles.js';

/** Somebody has pasted events. */
export class EventsPastedEvent extends Event {
  constructor(
    readonly events: readonly JourneyEvent[],
    /** A template is to be drafted from them. */
    readonly draft: boolean,
  ) {
    super('events-pasted', { bubbles: true, composed: true });
  }
}

const shownProblems = 5;

/** Takes events as JSON, in any form there is, and says at once what is wrong with them. */
export class PasteEvents extends LitElement {
  static override styles = [
    workbenchStyles,
    css`
      .problem {
        display: block;
        width: 100%;
        text-align: start;
      }
    `,
  ];

  /** There is a template already, which may stay. */
  @property({ type: Boolean }) keeps = false;

  @state() private text = '';

  protected override render(): TemplateResult {
    const isEmpty = this.text.trim() === '';
    const samples: Samples = isEmpty ? { events: [], diagnostics: [] } : readSamples(this.text);
    const { events } = samples;
    return html`<div class="stack">
      <label class="field">
        <span>Paste events here, as your system sends them or as the backend answers them</span>
        <textarea
          rows="12"
          spellcheck="false"
          placeholder="[ { … } ]"
          .value=${live(this.text)}
          @input=${(event: Event) => (this.text = (event.currentTarget as HTMLTextAreaElement).value)}
        ></textarea>
      </label>
      <div role="status">${isEmpty ? this.#drawHelp() : this.#drawResult(samples)}</div>
      <div class="row">
        <button class="primary" ?disabled=${events.length === 0} @click=${() => this.#send(events, true)}>
          Draft a template from these events
        </button>
        ${
          this.keeps
            ? html`<button ?disabled=${events.length === 0} @click=${() => this.#send(events, false)}>
                Keep my template, use these events
              </button>`
            : nothing
        }
      </div>
    </div>`;
  }

  #drawHelp(): TemplateResult {
    return html`<p class="quiet">
      Nothing at hand?
      <button @click=${() => (this.text = exampleEvents)}>Put in an example</button>
    </p>`;
  }

  #drawResult({ events, diagnostics }: Samples): TemplateResult {
    const sessions = new Set(events.map(({ sessionId }) => sessionId)).size;
    return html`<div class="stack">
      ${
        events.length > 0
          ? html`<p class="good">${counted(events.length, 'event')} of ${counted(sessions, 'journey')} can be read.</p>`
          : nothing
      }
      ${diagnostics.slice(0, shownProblems).map((problem) => this.#drawProblem(problem))}
      ${diagnostics.length > shownProblems ? html`<p class="bad">… and ${diagnostics.length - shownProblems} more.</p>` : nothing}
    </div>`;
  }

  #drawProblem({ line, start = 0, end = 0, message, hint }: LocatedDiagnostic): TemplateResult {
    const go = (): void => {
      const field = this.renderRoot.querySelector('textarea');
      field?.focus();
      field?.setSelectionRange(start, end);
    };
    return html`<button class="problem" @click=${go}>
      <span class="bad">${`Line ${line}${/^[a-z]/.test(message) ? '' : ':'} ${message}`}</span><br /><span
        >${hint && hint.charAt(0).toUpperCase() + hint.slice(1)}</span
      >
    </button>`;
  }

  #send(events: readonly JourneyEvent[], draft: boolean): void {
    this.dispatchEvent(new EventsPastedEvent(events, draft));
  }
}

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

if (!customElements.get('paste-events')) customElements.define('paste-events', PasteEvents);

declare global {
  interface HTMLElementTagNameMap {
    'paste-events': PasteEvents;
  }
  interface GlobalEventHandlersEventMap {
    'events-pasted': EventsPastedEvent;
  }
}
