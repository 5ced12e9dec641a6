import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { createJourneyClient } from '../../src/client/create-journey-client.js';
import type { JourneySource } from '../../src/client/journey-source.js';
import '../../src/define/journey-panel.js';
import { createMockBackend, type MockBackendOptions } from '../../src/mock/create-mock-backend.js';
import { scenarios, type ScenarioName } from '../../src/mock/scenarios.js';

/** A host page in small: a panel on a mock backend, and buttons that send the scenario's events one after another. */
export class StoryPlayer extends LitElement {
  static override styles = css`
    :host {
      display: grid;
      gap: 12px;
      max-width: 392px;
      font:
        13px/1.45 system-ui,
        sans-serif;
    }
    [role='toolbar'] {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px;
      padding: 8px;
      border: 1px dashed GrayText;
      border-radius: 8px;
    }
    button {
      min-height: 28px;
      font: inherit;
    }
  `;

  /** The scenario's name. */
  @property() scenario: ScenarioName = 'bike-delivery';
  /** How many events have been sent before the panel opens. */
  @property({ type: Number }) start = 0;
  /** IANA time zone of the panel. */
  @property({ attribute: 'time-zone' }) timeZone = 'Europe/London';
  /** What the mock backend does wrong. */
  @property({ attribute: false }) backend: Pick<MockBackendOptions, 'faults' | 'latency'> = {};
  /** The moment the panel takes for now. */
  @property({ attribute: false }) now?: string;

  @state() private sent = 0;
  #client = this.#makeClient();

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('scenario') || changed.has('start') || changed.has('backend')) this.#restart();
  }

  protected override render(): TemplateResult {
    const { customer, events, library } = scenarios[this.scenario];
    const next = events[this.sent];
    return html`
      <div role="toolbar" aria-label="Play the scenario">
        <button @click=${this.sendNext} ?disabled=${!next}>Send next event</button>
        <button @click=${this.#restart}>Start over</button>
        <span>${this.sent} of ${events.length}${next ? html` · next: <code>${next.eventName}</code>` : ' · all sent'}</span>
      </div>
      <journey-panel
        .customer=${customer}
        .source=${this.#client as JourneySource}
        .library=${library}
        .timeZone=${this.timeZone}
        .now=${this.now}
      ></journey-panel>
    `;
  }

  /** Reports the scenario's next event to the backend, as the external system would. */
  sendNext = async (): Promise<void> => {
    const event = scenarios[this.scenario].events[this.sent];
    if (!event) return;
    this.sent++;
    await this.#client.sendEvent(event);
  };

  #restart = (): void => {
    this.sent = this.start;
    this.#client = this.#makeClient();
    this.requestUpdate();
  };

  #makeClient() {
    const events = scenarios[this.scenario].events.slice(0, this.start);
    const { fetch } = createMockBackend({ scenario: this.scenario, events, ...this.backend });
    return createJourneyClient({ baseUrl: 'https://journey.example', fetch });
  }
}

if (!customElements.get('story-player')) customElements.define('story-player', StoryPlayer);

declare global {
  interface HTMLElementTagNameMap {
    'story-player': StoryPlayer;
  }
}
