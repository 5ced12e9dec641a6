import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { cache } from 'lit/directives/cache.js';
import type { JourneyProblemSelectEvent } from '../../src/components/problem-list/journey-problem-select-event.js';
import type { JourneyStepEvent } from '../../src/components/step-bar/journey-step-event.js';
import type { JourneyEvent } from '../../src/contract/journey-event.js';
import '../../src/define/journey-template-preview.js';
import { inferLibrary } from '../../src/engine/inference/infer-library.js';
import { lintLibrary } from '../../src/engine/library/lint-library.js';
import { locateDiagnostics } from '../../src/engine/preview/locate-diagnostics.js';
import type { LocatedDiagnostic } from '../../src/engine/preview/located-diagnostic.js';
import { locatePointer } from '../../src/engine/preview/locate-pointer.js';
import { readSamples } from '../../src/engine/preview/read-samples.js';
import { compareEvents } from '../../src/contract/compare-events.js';
import { scenarios, type ScenarioName } from '../../src/mock/scenarios.js';
import { benchStart } from './bench-start.js';
import { changeWording } from './change-wording.js';
import { editJson } from './edit-json.js';
import { formOf } from './form-of.js';
import type { EventChosenEvent, EventsChangeEvent } from './event-values.js';
import './event-values.js';
import type { JsonEditor } from './json-editor.js';
import './json-editor.js';
import { knownNames } from './known-names.js';
import type { EventsPastedEvent } from './paste-events.js';
import { saveText } from './save-text.js';
import { storyWorkbenchStyles } from './story-workbench-styles.js';
import '../widget-languages.js';
import { withoutLanguage } from './without-language.js';
import { workbenchStyles } from './workbench-styles.js';
import { writeJson } from './write-json.js';
import type { LanguageDropEvent, WordingChangeEvent, WordingFixEvent, WordingEditEvent } from './wording-events.js';
import type { WordingPanel } from './wording-panel.js';
import './wording-panel.js';

type Tab = 'wording' | 'events' | 'text';

const tabs: readonly (readonly [Tab, string])[] = [
  ['wording', 'Words and colours'],
  ['events', 'Sample events'],
  ['text', 'As text'],
];

/** Where an administrator decides what agents see: from pasted events or an example to a finished template. */
export class StoryWorkbench extends LitElement {
  static override styles = [workbenchStyles, storyWorkbenchStyles];

  /** The template, as JSON text; the first choice is asked where absent. */
  @property({ attribute: false }) text?: string;
  /** The sample events. */
  @property({ attribute: false }) events: readonly JourneyEvent[] = [];
  /** What is open on the left. */
  @property() tab: Tab = 'wording';

  /** How many of the sample events have come; all of them where absent. */
  @property({ type: Number }) step?: number;
  @state() private isPasting = false;
  /** Those that have come into the form; the template itself has only those it has texts in. */
  @state() private languages: readonly string[] = [];
  @query('json-editor') private editor?: JsonEditor;
  @query('wording-panel') private panel?: WordingPanel;

  protected override render(): TemplateResult {
    if (this.text !== undefined) return this.#drawBench(this.text);
    return benchStart(
      (event) => this.#takePasted(event),
      (name) => this.#takeScenario(name),
    );
  }

  #drawBench(text: string): TemplateResult {
    const problems = locateDiagnostics(text, lintLibrary(text, this.events));
    const names = knownNames(text, this.events);
    const form = formOf(text, this.languages, problems);
    return html`<main class="bench">
      <header class="row">
        <h1>Workbench</h1>
        <button @click=${this.#startOver}>Start over</button>
        <span class="space"></span>
        <span role="status" id="said"></span>
        <button @click=${() => this.editor?.undo()}>Undo</button>
        <button @click=${this.#copy}>Copy</button>
        <button class="primary" @click=${() => saveText('session-library.json', text)}>Download</button>
      </header>
      <div class="columns">
        <section
          class="left"
          @wording-change=${this.#word}
          @language-drop=${this.#dropLanguage}
          @wording-edit=${({ edits }: WordingEditEvent) => (this.text = edits.reduce((now, edit) => editJson(now, ...edit), text))}
          @wording-fix=${({ fix }: WordingFixEvent) => (this.text = text.slice(0, fix.from) + fix.insert + text.slice(fix.to))}
          @events-change=${this.#alter}
          @event-chosen=${this.#choose}
          @events-pasted=${this.#takePasted}
        >
          <div class="tabs" role="tablist" @keydown=${this.#moveTab}>
            ${tabs.map(
              ([tab, label]) =>
                html`<button
                  role="tab"
                  id="tab-${tab}"
                  aria-controls="panel"
                  aria-selected=${String(tab === this.tab)}
                  tabindex=${tab === this.tab ? 0 : -1}
                  @click=${() => (this.tab = tab)}
                >
                  ${label}
                </button>`,
            )}
          </div>
          <div id="panel" role="tabpanel" aria-labelledby="tab-${this.tab}">
            ${this.tab === 'wording' ? html`<wording-panel .text=${text} .form=${form} .examples=${names.examples}></wording-panel>` : nothing}
            ${cache(this.tab === 'events' ? this.#drawEvents() : nothing)}
            <json-editor
              ?hidden=${this.tab !== 'text'}
              .value=${text}
              .problems=${problems}
              .names=${names}
              @input=${() => (this.text = this.editor?.value)}
            ></json-editor>
          </div>
        </section>
        <section class="right stack" aria-labelledby="seen">
          <h2 id="seen">What agents will see</h2>
          <journey-template-preview
            .library=${text}
            .events=${this.events}
            .step=${this.step}
            .problems=${this.tab === 'text' ? undefined : form?.listed}
            @journey-step=${({ step }: JourneyStepEvent) => (this.step = step)}
            @journey-problem-select=${(event: JourneyProblemSelectEvent) => this.#show(event, problems)}
          ></journey-template-preview>
        </section>
      </div>
    </main>`;
  }

  #drawEvents(): TemplateResult {
    return html`<div class="stack">
      <p class="quiet">Choose an event to see the card as of that moment. Change a value, and the card follows.</p>
      <event-values .events=${this.events} .step=${this.step ?? this.events.length}></event-values>
      <div>
        <button aria-expanded=${String(this.isPasting)} @click=${() => (this.isPasting = !this.isPasting)}>
          Paste other events
        </button>
      </div>
      ${this.isPasting ? html`<paste-events keeps></paste-events>` : nothing}
    </div>`;
  }

  #takePasted({ events, draft }: EventsPastedEvent): void {
    if (draft) this.#takeTemplate(inferLibrary(events));
    this.#takeEvents(events);
    this.isPasting = false;
    if (draft) this.tab = 'wording';
  }

  #takeScenario(name: ScenarioName): void {
    const { library, events } = scenarios[name];
    this.#takeTemplate(library);
    this.#takeEvents(readSamples(events).events);
  }

  #takeTemplate(library: unknown): void {
    this.text = writeJson(library);
    this.languages = [];
  }

  #takeEvents(events: readonly JourneyEvent[]): void {
    this.events = [...events].sort(compareEvents);
    this.step = undefined;
  }

  readonly #startOver = (): void => {
    this.text = undefined;
    this.events = [];
    this.tab = 'wording';
  };

  #word({ field, value }: WordingChangeEvent): void {
    const language = field.language ?? field.offers?.[Number(value)]?.language;
    if (language !== undefined) this.languages = [...new Set([...this.languages, language])];
    if (this.text !== undefined) this.text = changeWording(this.text, field, value);
  }

  #dropLanguage({ language }: LanguageDropEvent): void {
    this.languages = this.languages.filter((one) => one !== language);
    if (this.text !== undefined) this.text = withoutLanguage(this.text, language);
  }

  #alter({ events }: EventsChangeEvent): void {
    this.events = [...events].sort(compareEvents);
  }

  #choose({ step }: EventChosenEvent): void {
    this.step = step;
  }

  /** Goes to the field of a problem, or to its place in the text. */
  async #show(
    { pointer, line, column }: JourneyProblemSelectEvent,
    problems: readonly LocatedDiagnostic[],
  ): Promise<void> {
    if (this.tab !== 'text') {
      this.tab = 'wording';
      await this.updateComplete;
      await this.panel?.updateComplete;
      if (this.panel?.reveal(pointer)) return;
    }
    this.tab = 'text';
    await this.updateComplete;
    const place =
      problems.find((one) => one.line === line && one.column === column) ?? locatePointer(this.text ?? '', pointer);
    if (place?.start !== undefined) this.editor?.reveal(place.start, place.end ?? place.start);
  }

  readonly #copy = async (): Promise<void> => {
    const said = this.renderRoot.querySelector('#said');
    try {
      await navigator.clipboard.writeText(this.text ?? '');
      if (said) said.textContent = 'Copied';
    } catch {
      if (said) said.textContent = 'The browser refused to copy: use Download';
    }
  };

  #moveTab(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const index = tabs.findIndex(([tab]) => tab === this.tab);
    const [next] = tabs[(index + step + tabs.length) % tabs.length] ?? [this.tab];
    this.tab = next;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#tab-${next}`)?.focus());
  }
}

if (!customElements.get('story-workbench')) customElements.define('story-workbench', StoryWorkbench);

declare global {
  interface HTMLElementTagNameMap {
    'story-workbench': StoryWorkbench;
  }
}
