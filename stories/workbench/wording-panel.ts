import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { type WordingField, type WordingGroup, wordingGroups } from './wording-fields.js';
import { workbenchStyles } from './workbench-styles.js';

/** Somebody words something differently; an empty value takes the wording out. */
export class WordingChangeEvent extends Event {
  constructor(
    readonly field: WordingField,
    readonly value: string,
  ) {
    super('wording-change', { bubbles: true, composed: true });
  }
}

/** Words, pictures and colours of a template as a form. */
export class WordingPanel extends LitElement {
  static override styles = [
    workbenchStyles,
    css`
      .fields {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(200px, 1fr));
        gap: 8px 12px;
        padding-block-start: 8px;
      }
      .wide {
        grid-column: 1 / -1;
      }
      .check {
        grid-column: 1 / -1;
        padding-block-start: 6px;
        border-block-start: 1px solid var(--line);
        font-weight: 600;
        display: flex;
        align-items: center;
        gap: 8px;
      }
      .grow {
        flex: 1;
        flex-wrap: nowrap;
      }
      .text {
        flex: 1 1 12em;
        min-width: 0;
      }
      .text + select {
        width: 7em;
      }
      summary {
        font-weight: 600;
        cursor: pointer;
      }
    `,
  ];

  /** The template, parsed; nothing to word while the text cannot be read. */
  @property({ attribute: false }) library?: unknown;

  protected override render(): TemplateResult {
    if (this.library === undefined)
      return html`<p class="bad">The text of the template cannot be read right now. Mend it under “As text”.</p>`;
    const groups = wordingGroups(this.library);
    if (groups.length === 0)
      return html`<p class="quiet">There is no kind of journey in this template yet. Add one under “As text”.</p>`;
    return html`<div class="stack">
      ${groups.map(
        (group, index) =>
          html`<details class="box" ?open=${index < 3}>
            <summary>${group.title}</summary>
            <div class="fields">${group.fields.map((field) => this.#drawField(field, group))}</div>
          </details>`,
      )}
    </div>`;
  }

  #drawField(field: WordingField, { details }: WordingGroup): TemplateResult {
    const change = (event: Event): void => this.#send(field, (event.currentTarget as HTMLInputElement).value);
    if (field.kind === 'check') return this.#drawCheck(field);
    if (field.kind === 'choice') {
      return html`<label class="field"
        ><span>${field.label}</span>
        <select @change=${change}>
          <option value="" ?selected=${field.value === ''}>As usual</option>
          ${field.choices?.map(([value, label]) => html`<option value=${value} ?selected=${value === field.value}>${label}</option>`)}
        </select></label
      >`;
    }
    return html`<div class="field ${field.takesDetails ? 'wide' : ''}">
      <span id=${field.path.join('/')}>${field.label}</span>
      <div class="row">
        <input
          class="text"
          dir="auto"
          aria-labelledby=${field.path.join('/')}
          placeholder=${field.otherwise ?? ''}
          .value=${live(field.value)}
          @input=${change}
        />
        ${field.takesDetails && details.length > 0 ? this.#drawDetails(field, details) : nothing}
      </div>
    </div>`;
  }

  #drawCheck(field: WordingField): TemplateResult {
    const isShown = field.value === 'true';
    const { label, canMoveUp } = field;
    return html`<div class="check">
      <label class="row grow">
        <input type="checkbox" .checked=${live(isShown)} @change=${() => this.#send(field, String(!isShown))} />
        <span>${label}</span>
      </label>
      ${canMoveUp ? html`<button aria-label="Up: ${label}" @click=${() => this.#send(field, 'up')}>Up</button>` : nothing}
    </div>`;
  }

  #drawDetails(field: WordingField, details: WordingGroup['details']): TemplateResult {
    const insert = (event: Event): void => {
      const select = event.currentTarget as HTMLSelectElement;
      const input = select.previousElementSibling as HTMLInputElement;
      const at = input.selectionStart ?? input.value.length;
      const token = `{{ ${select.value} }}`;
      this.#send(field, input.value.slice(0, at) + token + input.value.slice(at));
      select.value = '';
      input.focus();
    };
    return html`<select aria-label="Put a detail into ${field.label}" @change=${insert}>
      <option value="">+ Detail</option>
      ${details.map(({ name, label }) => html`<option value=${name}>${label}</option>`)}
    </select>`;
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
  interface HTMLElementEventMap {
    'wording-change': WordingChangeEvent;
  }
}
