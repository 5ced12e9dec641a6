import { css, html, LitElement, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { tokens } from '../../src/theme/tokens.js';
import '../player/story-player.js';

/** The public custom properties, read from the theme itself, so that none is forgotten here. */
export const themeProperties = [...new Set(tokens.cssText.match(/--journey-[a-z-]+/g))];

const now = '2020-06-13T09:00:00Z';

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
      grid-template-columns: repeat(auto-fill, minmax(16rem, 1fr));
      gap: 4px 16px;
      align-content: start;
    }
    label {
      display: grid;
      gap: 2px;
    }
    input {
      min-block-size: 24px;
      min-inline-size: 0;
      font: inherit;
    }
    pre {
      grid-column: 1 / -1;
      min-block-size: 4em;
      padding: 8px;
      border: 1px solid GrayText;
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
        ${themeProperties.map((name) => html`<label>${name} <input name=${name} placeholder="default" /></label>`)}
        <pre aria-label="CSS">${this.css}</pre>
      </form>
    `;
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
