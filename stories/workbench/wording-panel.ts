import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { icon } from '../../src/components/icon/icon.js';
import { iconStyles } from '../../src/components/icon/icon-styles.js';
import { type DetailChoice, type DetailInput } from './detail-input.js';
import './detail-input.js';
import type { Path } from './edit-json.js';
import { fieldOf, itemOf } from './field-of.js';
import type { Form } from './form-of.js';
import { pointerTo } from './pointer-to.js';
import { LanguageDropEvent, WordingChangeEvent, WordingFixEvent, WordingEditEvent } from './wording-events.js';
import type { Edit, WordingField, WordingGroup } from './wording-field.js';
import { wordingNotes } from './wording-notes.js';
import { wordingProblems } from './wording-problems.js';
import { wordingPanelStyles } from './wording-panel-styles.js';
import { workbenchStyles } from './workbench-styles.js';

/** Words, pictures and colours of a template as a form. */
export class WordingPanel extends LitElement {
  static override styles = [workbenchStyles, iconStyles, wordingPanelStyles];

  /** The template, as JSON text. */
  @property({ attribute: false }) text = '';
  /** The same as a form, each problem said at the field it is about; absent while the text cannot be read. */
  @property({ attribute: false }) form?: Form;

  /** What each detail holds in the sample events, by its name. */
  @property({ attribute: false }) examples: ReadonlyMap<string, string> = new Map();

  /** Moves the focus to the field of a place, where there is one. */
  reveal(pointer: string): boolean {
    const field = this.form && fieldOf(pointer, this.form.groups)?.field;
    return field !== undefined && this.#focus(field.path);
  }

  #focus(path: Path): boolean {
    const pointer = pointerTo(path);
    const controls = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-pointer]')];
    const control = controls.find((one) => one.dataset['pointer'] === pointer);
    for (let at = control?.closest('details'); at; at = at.parentElement?.closest('details')) at.open = true;
    control?.focus();
    return control !== undefined;
  }

  /** With the fields that draw themselves. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    await Promise.all([...this.renderRoot.querySelectorAll('detail-input')].map((field) => field.updateComplete));
    return isDone;
  }

  protected override render(): TemplateResult {
    if (!this.form)
      return html`<p class="bad">The text of the template cannot be read right now. Mend it under “As text”.</p>`;
    const { groups } = this.form;
    if (groups.length === 0)
      return html`<p class="quiet">There is no kind of journey in this template yet. Add one under “As text”.</p>`;
    return html`<div class="stack">
      ${wordingNotes(groups, {
        onGo: ({ path }) => this.#focus(path),
        onDrop: (language) => this.dispatchEvent(new LanguageDropEvent(language)),
      })}
      ${groups.map(
        (group, index) =>
          html`<details class="box" ?open=${index < 3}>
            <summary>${group.title}</summary>
            <div class="fields">${this.#drawFields(group)}</div>
          </details>`,
      )}
    </div>`;
  }

  /** Fields that are seldom wanted are folded away, those that follow each other together. */
  #drawFields(group: WordingGroup): readonly TemplateResult[] {
    const drawn: TemplateResult[] = [];
    for (let i = 0; i < group.fields.length;) {
      const rest = group.fields.slice(i);
      const others = rest.findIndex(({ isRare }) => !isRare);
      const rare = rest.slice(0, others < 0 ? undefined : others);
      const [field] = rest;
      if (rare.length > 0)
        drawn.push(
          html`<details class="wide more">
            <summary>More</summary>
            <div class="fields">${rare.map((one) => this.#drawField(one, group))}</div>
          </details>`,
        );
      else if (field) drawn.push(this.#drawField(field, group));
      i += Math.max(1, rare.length);
    }
    return drawn;
  }

  #drawField(field: WordingField, { details }: WordingGroup): TemplateResult {
    if (field.kind === 'check') return this.#drawCheck(field);
    if (field.kind === 'offer') return this.#drawOffer(field);
    const id = field.path.join('/');
    return html`<div class="field ${field.takesDetails || field.takesLine ? 'wide' : ''}">
      <span id=${id}
        >${field.label}${field.untranslated ? html` <b class="open">not translated yet</b>` : nothing}</span
      >
      ${field.kind === 'choice' ? this.#drawChoice(field, id) : this.#drawText(field, id, details)}
      ${this.#drawProblems(field)}
    </div>`;
  }

  #drawChoice(field: WordingField, id: string): TemplateResult {
    const { path, value, otherwise = 'As usual', choices } = field;
    return html`<div class="row tight">
      ${path.at(-1) === 'icon' && value !== '' ? icon(value) : nothing}
      <select
        aria-labelledby=${id}
        data-pointer=${pointerTo(path)}
        @change=${(event: Event) => this.#sendValue(field, event)}
      >
        <option value="" .selected=${live(value === '')}>${otherwise}</option>
        ${choices?.map(([one, label]) => html`<option value=${one} .selected=${live(one === value)}>${label}</option>`)}
      </select>
    </div>`;
  }

  #drawText(field: WordingField, id: string, details: WordingGroup['details']): TemplateResult {
    const { path, value, label, otherwise = '', takesDetails, raises, removes } = field;
    return html`<div class="row tight">
      ${
        takesDetails && details.length > 0
          ? this.#drawSentence(field, id, details)
          : html`<input
              class="text"
              dir="auto"
              aria-labelledby=${id}
              data-pointer=${pointerTo(path)}
              placeholder=${otherwise}
              .value=${live(value)}
              @input=${(event: Event) => this.#sendValue(field, event)}
            />`
      }
      ${
        raises
          ? html`<button aria-label="Move up: ${label}" @click=${() => this.#raise(field, raises)}>↑</button>`
          : nothing
      }
      ${
        removes
          ? html`<button
              aria-label="Remove: ${label}"
              @click=${() => this.dispatchEvent(new WordingEditEvent([[removes, undefined]]))}
            >
              Remove
            </button>`
          : nothing
      }
    </div>`;
  }

  /** The focus goes with what is moved: its fields are drawn where those of the one above are now. */
  #raise({ path }: WordingField, edits: readonly Edit[]): void {
    this.dispatchEvent(new WordingEditEvent(edits));
    const at = path.findLastIndex((key) => typeof key === 'number');
    this.#focus([...path.slice(0, at), Number(path[at]) - 1, ...path.slice(at + 1)]);
  }

  #drawCheck(field: WordingField): TemplateResult {
    const isShown = field.value === 'true';
    const { label, place } = field;
    const places = Array.from({ length: place?.of ?? 0 }, (_, index) => index + 1);
    return html`<div class="check">
      <label class="row grow">
        <input type="checkbox" .checked=${live(isShown)} @change=${() => this.#send(field, String(!isShown))} />
        <span>${label}</span>
      </label>
      ${
        places.length > 1
          ? html`<select aria-label="Place: ${label}" @change=${(event: Event) => this.#sendValue(field, event)}>
              ${places.map((at) => html`<option value=${at} .selected=${live(at === place?.at)}>Place ${at}</option>`)}
            </select>`
          : nothing
      }
    </div>`;
  }

  #drawOffer(field: WordingField): TemplateResult {
    const choose = (event: Event): void => {
      this.#sendValue(field, event);
      (event.currentTarget as HTMLSelectElement).value = '';
    };
    return html`<label class="field wide"
      ><span>${field.label}</span>
      <select @change=${choose}>
        <option value="">${field.otherwise}</option>
        ${field.offers?.map(({ label }, index) => html`<option value=${index}>${label}</option>`)}
      </select></label
    >`;
  }

  #drawSentence(field: WordingField, id: string, details: WordingGroup['details']): TemplateResult {
    const { path, value, otherwise = '' } = field;
    const choices = details.map((one): DetailChoice => ({ ...one, example: this.examples.get(one.name) }));
    const insert = (event: Event): void => {
      const select = event.currentTarget as HTMLSelectElement;
      (select.previousElementSibling as DetailInput).insert(select.value);
      select.value = '';
    };
    return html`<detail-input
        .value=${value}
        .labelledBy=${id}
        .pointer=${pointerTo(path)}
        .placeholder=${otherwise}
        .details=${choices}
        @input=${(event: Event) => this.#sendValue(field, event)}
      ></detail-input>
      <select aria-label="Put a detail into ${field.label}" @change=${insert}>
        <option value="">+ Detail</option>
        ${choices.map(
          ({ name, label, example }) =>
            html`<option value=${name}>${example === undefined ? label : `${label} — ${example}`}</option>`,
        )}
      </select>`;
  }

  #drawProblems(field: WordingField): readonly TemplateResult[] {
    const problems = this.form?.problems.filter((one) => one.field === field) ?? [];
    return wordingProblems(problems, this.text, {
      onFix: (fix) => this.dispatchEvent(new WordingFixEvent(fix)),
      onRemove: () => this.dispatchEvent(new WordingEditEvent([[itemOf(field), undefined]])),
    });
  }

  #sendValue(field: WordingField, event: Event): void {
    this.#send(field, (event.currentTarget as HTMLInputElement | HTMLSelectElement).value);
  }

  #send(field: WordingField, value: string): void {
    this.dispatchEvent(new WordingChangeEvent(field, value));
  }
}

if (!customElements.get('wording-panel')) customElements.define('wording-panel', WordingPanel);

declare global {
  interface HTMLElementTagNameMap {
    'wording-panel': WordingPanel;
  }
}
