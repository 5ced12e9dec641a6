import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { tokenAt } from './token-at.js';
import { tokenPath } from './token-path.js';

/** A detail that can stand in a sentence, with what it holds in the sample events. */
export interface DetailChoice {
  readonly name: string;
  readonly label: string;
  readonly example?: string | undefined;
}

/** A field for a sentence. Within double braces it suggests the details there are. It says `input` when the text has changed. */
export class DetailInput extends LitElement {
  @property({ attribute: false }) value = '';
  /** The id of what it is called, around it. */
  @property({ attribute: false }) labelledBy = '';
  @property({ attribute: false }) pointer = '';
  @property({ attribute: false }) placeholder = '';
  @property({ attribute: false }) details: readonly DetailChoice[] = [];

  @state() private suggested: readonly DetailChoice[] = [];
  @state() private active = 0;

  /** Drawn into its form, whose labels and styles it has. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Puts a detail where the caret is. */
  insert(name: string): void {
    const { field } = this;
    const at = field.selectionStart ?? field.value.length;
    this.#write(at, at, `{{ ${tokenPath(name)} }}`);
  }

  protected override render(): TemplateResult {
    const isOpen = this.suggested.length > 0;
    const option = (index: number): string => `${this.labelledBy}-option-${index}`;
    return html`<input
        class="text"
        dir="auto"
        role="combobox"
        autocomplete="off"
        aria-autocomplete="list"
        aria-expanded=${String(isOpen)}
        aria-controls=${isOpen ? `${this.labelledBy}-options` : nothing}
        aria-activedescendant=${isOpen ? option(this.active) : nothing}
        aria-labelledby=${this.labelledBy}
        data-pointer=${this.pointer}
        placeholder=${this.placeholder}
        .value=${live(this.value)}
        @input=${this.#suggest}
        @click=${this.#suggest}
        @keydown=${this.#press}
        @keyup=${({ key }: KeyboardEvent) => /^(ArrowLeft|ArrowRight|Home|End)$/.test(key) && this.#suggest()}
        @blur=${() => (this.suggested = [])}
      />${
        isOpen
          ? html`<ul class="options" role="listbox" id="${this.labelledBy}-options" aria-label="Details">
              ${this.suggested.map(
                (match, index) =>
                  html`<li
                    role="option"
                    id=${option(index)}
                    aria-selected=${String(index === this.active)}
                    @mousedown=${(event: Event) => this.#take(match, event)}
                  >
                    <b>${match.name}</b> ${match.example === undefined ? match.label : `— ${match.example}`}
                  </li>`,
              )}
            </ul>`
          : nothing
      }`;
  }

  protected override updated(): void {
    this.querySelector('.options')?.scrollIntoView({ block: 'nearest' });
    this.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  get field(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }

  get #token(): ReturnType<typeof tokenAt> {
    return tokenAt(this.field.value.slice(0, this.field.selectionStart ?? 0));
  }

  readonly #suggest = (): void => {
    this.value = this.field.value;
    const token = this.#token;
    const word = token?.word.toLowerCase() ?? '';
    const known = token && !token.isFormat ? this.details : [];
    this.active = 0;
    this.suggested = known.filter(
      ({ name, label }) =>
        name !== token?.word && (name.toLowerCase().includes(word) || label.toLowerCase().includes(word)),
    );
  };

  readonly #press = (event: KeyboardEvent): void => {
    const { length } = this.suggested;
    const match = this.suggested[this.active];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!match) return;
    if (step) this.active = (this.active + step + length) % length;
    else if (event.key === 'Enter') this.#take(match, event);
    else if (event.key === 'Escape') this.suggested = [];
    else return;
    event.preventDefault();
  };

  #take({ name }: DetailChoice, event: Event): void {
    // the field keeps the focus
    event.preventDefault();
    const { field } = this;
    const at = field.selectionStart ?? 0;
    const start = at - (this.#token?.word.length ?? 0);
    const rest = /^[\w.]*/.exec(field.value.slice(at))?.[0].length ?? 0;
    const isClosed = /^\s*(\||\}\})/.test(field.value.slice(at + rest));
    this.#write(start, at + rest, tokenPath(name) + (isClosed ? '' : ' }}'));
  }

  #write(from: number, to: number, text: string): void {
    const { field } = this;
    field.focus();
    field.setRangeText(text, from, to, 'end');
    this.value = field.value;
    this.suggested = [];
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }
}

if (!customElements.get('detail-input')) customElements.define('detail-input', DetailInput);

declare global {
  interface HTMLElementTagNameMap {
    'detail-input': DetailInput;
  }
}
