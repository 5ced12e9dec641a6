import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import '../player/story-player.js';
import { type ThemeProperty, themeProperties } from './theme-property.js';

const now = '2020-06-13T09:00:00Z';

const groups: readonly (readonly [title: string, kind: ThemeProperty['kind']])[] = [
  ['Colours', 'colour'],
  ['Type and space', 'size'],
  ['Tones', 'tone'],
];

/** A panel, a field for every `--journey-*` property, and the CSS that makes it so. */
export class ThemePlayground extends LitElement {
  static override styles = css`
    :host {
      display: grid;
      grid-template-columns: minmax(0, 392px) minmax(0, 1fr);
      align-items: start;
      gap: 24px;
      font:
        13px/1.45 system-ui,
        sans-serif;
    }
    @media (max-width: 700px) {
      :host {
        grid-template-columns: minmax(0, 1fr);
      }
    }
    form {
      display: grid;
      gap: 16px;
      min-inline-size: 0;
    }
    fieldset {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
      gap: 8px 16px;
      min-inline-size: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      padding: 0;
      margin-block-end: 4px;
      font-size: 14px;
      font-weight: 600;
    }
    .field {
      display: grid;
      grid-template-columns: 32px minmax(0, 1fr);
      gap: 2px 8px;
      align-items: center;
    }
    label {
      grid-column: 1 / -1;
      overflow-wrap: anywhere;
    }
    input {
      box-sizing: border-box;
      min-block-size: 30px;
      min-inline-size: 0;
      padding: 2px 8px;
      border: 1px solid light-dark(#8c959f, #6e7781);
      border-radius: 6px;
      background: Canvas;
      color: CanvasText;
      font: inherit;
    }
    input[type='color'] {
      inline-size: 32px;
      padding: 2px;
    }
    input:only-of-type {
      grid-column: 1 / -1;
    }
    pre {
      min-block-size: 4em;
      margin: 0;
      padding: 8px 12px;
      border: 1px solid light-dark(#d0d7de, #3a3f46);
      border-radius: 6px;
      overflow-wrap: anywhere;
      white-space: pre-wrap;
    }
  `;

  /** How many events of the bike delivery have happened. */
  @property({ type: Number }) events = 4;
  @state() private values: Readonly<Record<string, string>> = {};

  protected override render(): TemplateResult {
    return html`
      <story-player scenario="bike-delivery" .start=${this.events} .now=${now}></story-player>
      <form @input=${this.change} @submit=${(event: Event) => event.preventDefault()}>
        <pre aria-label="CSS">${this.css}</pre>
        ${groups.map(
          ([title, wanted]) =>
            html`<fieldset>
              <legend>${title}</legend>
              ${themeProperties.filter(({ kind }) => kind === wanted).map((property) => this.drawField(property))}
            </fieldset>`,
        )}
      </form>
    `;
  }

  /** A colour may be picked or written: only a written one can be a pair for light and dark. */
  private drawField({ kind, name, standard }: ThemeProperty): TemplateResult {
    const value = this.values[name] ?? '';
    const picked = [value, standard].find((colour) => /^#[0-9a-f]{6}$/i.test(colour));
    return html`<div class="field">
      <label for=${name}>${name}</label>
      ${kind === 'size' ? nothing : html`<input type="color" name=${name} aria-label="Pick ${name}" .value=${picked ?? '#2456d6'} />`}
      <input id=${name} name=${name} .value=${value} placeholder=${standard} />
    </div>`;
  }

  private change = ({ target }: Event): void => {
    const { name, value } = target as HTMLInputElement;
    this.values = { ...this.values, [name]: value };
    this.style.setProperty(name, value);
  };

  private get css(): string {
    const lines = Object.entries(this.values).filter(([, value]) => value.trim() !== '');
    return `journey-panel {\n${lines.map(([name, value]) => `  ${name}: ${value};\n`).join('')}}`;
  }
}

if (!customElements.get('theme-playground')) customElements.define('theme-playground', ThemePlayground);

declare global {
  interface HTMLElementTagNameMap {
    'theme-playground': ThemePlayground;
  }
}
