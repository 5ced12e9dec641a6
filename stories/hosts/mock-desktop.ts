import { css, html, LitElement, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

/** One line of the desktop's list; `payload` is what this desktop calls a conversation. */
export interface MockConversation {
  readonly label: string;
  readonly payload: unknown;
}

const heard = [
  'journey-ready',
  'journey-session-toggle',
  'journey-event-select',
  'journey-action',
  'journey-link-open',
];

/** An agent desktop in small: conversations at the left, the widget's place at the right, what the widget reports below. */
export class MockDesktop extends LitElement {
  static override styles = css`
    :host {
      display: grid;
      grid-template-columns: 11rem minmax(0, 392px);
      grid-template-rows: auto auto;
      border: 1px solid GrayText;
      font:
        13px/1.45 system-ui,
        sans-serif;
    }
    @media (max-width: 600px) {
      :host {
        grid-template-columns: minmax(0, 1fr);
      }
    }
    nav {
      padding: 8px;
      border-inline-end: 1px solid GrayText;
    }
    button {
      display: block;
      inline-size: 100%;
      min-block-size: 32px;
      margin-block-end: 4px;
      font: inherit;
      text-align: start;
    }
    [aria-current='true'] {
      font-weight: bold;
    }
    div {
      padding: 8px;
    }
    output {
      grid-column: 1 / -1;
      padding: 8px;
      border-block-start: 1px solid GrayText;
      overflow-wrap: anywhere;
    }
  `;

  /** The desktop's name. */
  @property() name = '';
  @property({ attribute: false }) conversations: readonly MockConversation[] = [];
  /** Tells the widget which conversation the agent looks at; `undefined` for none. */
  @property({ attribute: false }) onChoose: (payload: unknown) => void = () => {};
  @state() private chosen = 0;
  @state() private report = '';

  override connectedCallback(): void {
    super.connectedCallback();
    for (const name of heard) this.addEventListener(name, this.listen);
  }

  protected override firstUpdated(): void {
    this.choose(0);
  }

  protected override render(): TemplateResult {
    return html`
      <nav aria-label="Conversations in ${this.name}">
        ${[...this.conversations, { label: 'No conversation' }].map(
          ({ label }, index) =>
            html`<button aria-current=${index === this.chosen} @click=${() => this.choose(index)}>${label}</button>`,
        )}
      </nav>
      <div><slot></slot></div>
      <output aria-label="What ${this.name} hears">${this.report || 'Nothing heard yet'}</output>
    `;
  }

  private choose(index: number): void {
    this.chosen = index;
    this.onChoose(this.conversations[index]?.payload);
  }

  private listen = (event: Event): void => {
    this.report = `${event.type} ${JSON.stringify((event as CustomEvent).detail)}`;
  };
}

if (!customElements.get('mock-desktop')) customElements.define('mock-desktop', MockDesktop);

declare global {
  interface HTMLElementTagNameMap {
    'mock-desktop': MockDesktop;
  }
}
