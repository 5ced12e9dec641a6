import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { mockDesktopStyles } from './mock-desktop-styles.js';

/** One line of the desktop's list; `payload` is what this desktop calls a conversation. */
export interface MockConversation {
  readonly label: string;
  /** "Call", "E-mail", … and for how long. */
  readonly channel: string;
  readonly lines: readonly (readonly [who: 'Agent' | 'Customer', said: string])[];
  readonly payload: unknown;
}

const none: MockConversation = { label: 'No conversation', channel: 'Waiting', lines: [], payload: undefined };
const remembered = 4;
const heard = [
  'journey-ready',
  'journey-session-toggle',
  'journey-event-select',
  'journey-action',
  'journey-link-open',
  'journey-copy',
];

/**
 * A plausible agent desktop: conversations at the left, the one under way in the middle, the widget in the narrow side
 * panel at the right, and below what the widget reports. A copied summary lands in the wrap-up notes.
 */
export class MockDesktop extends LitElement {
  static override styles = mockDesktopStyles;

  /** The desktop's name. */
  @property() name = '';
  @property({ attribute: false }) conversations: readonly MockConversation[] = [];
  /** Tells the widget which conversation the agent looks at; `undefined` for none. */
  @property({ attribute: false }) onChoose: (payload: unknown) => void = () => {};
  @state() private chosen = 0;
  @state() private reports: readonly string[] = [];
  @state() private notes = '';

  override connectedCallback(): void {
    super.connectedCallback();
    for (const name of heard) this.addEventListener(name, this.listen);
  }

  protected override firstUpdated(): void {
    this.choose(0);
  }

  protected override render(): TemplateResult {
    const all = [...this.conversations, none];
    const { channel, label, lines } = all[this.chosen] ?? none;
    return html`
      <header>
        <h1>${this.name}</h1>
        ${lines.length > 0 ? html`<span class="call">${channel}</span>` : nothing}
        <span>Sam Taylor, ${lines.length > 0 ? 'busy' : 'available'}</span>
      </header>
      <nav aria-label="Conversations in ${this.name}">
        ${all.map(
          ({ channel, label }, index) =>
            html`<button aria-current=${index === this.chosen} @click=${() => this.choose(index)}>
              ${label} <small>${channel}</small>
            </button>`,
        )}
      </nav>
      <main>
        <h2>${label}</h2>
        <ol>
          ${lines.map(([who, said]) => html`<li data-who=${who}><small>${who}</small>${said}</li>`)}
        </ol>
        <label class="notes">Wrap-up notes <textarea .value=${this.notes}></textarea></label>
      </main>
      <aside aria-label="Customer journey"><slot></slot></aside>
      <footer>
        What ${this.name} hears
        ${
          this.reports.length > 0
            ? this.reports.map((report) => html`<output>${report}</output>`)
            : html`<output>nothing yet</output>`
        }
      </footer>
    `;
  }

  private choose(index: number): void {
    this.chosen = index;
    this.notes = '';
    this.onChoose(this.conversations[index]?.payload);
  }

  private listen = (event: Event): void => {
    const { detail } = event as CustomEvent<{ readonly text?: string }>;
    if (event.type === 'journey-copy') this.notes = detail.text ?? '';
    this.reports = [`${event.type} ${JSON.stringify(detail)}`, ...this.reports].slice(0, remembered);
  };
}

if (!customElements.get('mock-desktop')) customElements.define('mock-desktop', MockDesktop);

declare global {
  interface HTMLElementTagNameMap {
    'mock-desktop': MockDesktop;
  }
}
