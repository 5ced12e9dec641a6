import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { createJourneyClient } from '../../src/client/create-journey-client.js';
import type { CustomEventRequest } from '../../src/contract/custom-event-request.js';
import '../../src/define/journey-panel.js';
import { createMockBackend, type MockBackendOptions } from '../../src/mock/create-mock-backend.js';
import type { Scenario, Story } from '../../src/mock/scenario.js';
import { scenarios, type ScenarioName } from '../../src/mock/scenarios.js';
import { badWeather, type Weather } from './bad-weather.js';

/** Milliseconds between two events of "Play". */
const speeds = { slow: 2000, normal: 1000, fast: 200, 'at once': 0 } as const;
type Speed = keyof typeof speeds;

/**
 * A host page in small: a panel on a mock backend, and a toolbar that sends the scenario's events one after another, plays
 * them, and lets the backend be slow, down or flaky.
 */
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
    button,
    select {
      min-height: 28px;
      font: inherit;
    }
    p {
      flex-basis: 100%;
      margin: 0;
    }
  `;

  /** The scenario's name. */
  @property() scenario: ScenarioName = 'bike-delivery';
  /** Which of its stories is told; the scenario's own where absent. */
  @property() story?: Story['name'];
  /** How many events have been sent before the panel opens. */
  @property({ type: Number }) start = 0;
  /** All events have been sent before the panel opens. */
  @property({ type: Boolean }) told = false;
  /** The first card starts open. */
  @property({ type: Boolean }) opened = false;
  /** IANA time zone of the panel. */
  @property({ attribute: 'time-zone' }) timeZone = 'Europe/London';
  /** What the agent may see. */
  @property({ attribute: false }) capabilities?: readonly string[];
  /** What the mock backend does wrong, besides the weather chosen in the toolbar. */
  @property({ attribute: false }) backend: Pick<MockBackendOptions, 'faults' | 'latency'> = {};
  /** The moment the panel takes for now; where absent the story's own, and while events are left the newest event's. */
  @property({ attribute: false }) now?: string;

  @state() private sent = 0;
  @state() private playing = false;
  @state() private speed: Speed = 'normal';
  @state() private weather: Weather = 'none';
  #mock = this.#makeMock([]);
  #timer?: ReturnType<typeof setTimeout>;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#pause();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const restarting = ['scenario', 'story', 'start', 'told', 'backend'] as const;
    if (restarting.some((name) => changed.has(name))) this.#startOver();
  }

  protected override render(): TemplateResult {
    const { customer, library } = this.#scenario;
    return html`
      ${this.#drawToolbar()}
      <journey-panel
        .customer=${customer}
        .source=${this.#mock.client}
        .library=${library}
        .capabilities=${this.capabilities}
        .timeZone=${this.timeZone}
        .now=${this.#now}
        .sessionId=${this.opened ? this.#mock.firstSession : undefined}
      ></journey-panel>
    `;
  }

  #drawToolbar(): TemplateResult {
    const next = this.#events[this.sent];
    const { stories } = this.#scenario;
    return html`
      <div role="toolbar" aria-label="Play the scenario">
        ${
          stories
            ? this.#drawChoice(
                'Story',
                this.#story?.name ?? '',
                stories.map(({ name }) => name),
                this.#chooseStory,
              )
            : nothing
        }
        <button @click=${this.sendNext} ?disabled=${!next}>Send next event</button>
        <button @click=${this.#togglePlay} ?disabled=${!next}>${this.playing ? 'Pause' : 'Play'}</button>
        <button @click=${this.#startOver}>Start over</button>
        ${this.#drawChoice('Speed', this.speed, Object.keys(speeds), this.#chooseSpeed)}
        ${this.#drawChoice('Faults', this.weather, Object.keys(badWeather), this.#chooseWeather)}
        <p>
          ${this.sent} of ${this.#events.length}${next ? html` · next: <code>${next.eventName}</code>` : ' · all sent'}
        </p>
      </div>
    `;
  }

  #drawChoice(
    label: string,
    chosen: string,
    values: readonly string[],
    choose: (value: string) => void,
  ): TemplateResult {
    const onChange = (event: Event) => choose((event.target as HTMLSelectElement).value);
    return html`<label
      >${label}
      <select @change=${onChange}>
        ${values.map((value) => html`<option value=${value} ?selected=${value === chosen}>${value.replace('-', ' ')}</option>`)}
      </select></label
    >`;
  }

  /** Reports the scenario's next event to the backend, as the external system would. */
  sendNext = (): void => {
    const event = this.#events[this.sent];
    if (!event) return this.#pause();
    this.sent++;
    this.#mock.backend.receive(event, event.createdDate);
  };

  #togglePlay = (): void => {
    if (this.playing) return this.#pause();
    this.playing = true;
    this.#playOn();
  };

  #playOn = (): void => {
    this.sendNext();
    if (this.sent < this.#events.length) this.#timer = setTimeout(this.#playOn, speeds[this.speed]);
    else this.#pause();
  };

  #pause(): void {
    this.playing = false;
    clearTimeout(this.#timer);
  }

  #chooseStory = (name: string): void => {
    this.story = name as Story['name'];
  };

  #chooseSpeed = (speed: string): void => {
    this.speed = speed as Speed;
  };

  #chooseWeather = (weather: string): void => {
    this.weather = weather as Weather;
    this.#mock = this.#makeMock(this.#events.slice(0, this.sent));
  };

  #startOver = (): void => {
    this.#pause();
    this.sent = this.told ? this.#events.length : Math.min(this.start, this.#events.length);
    this.#mock = this.#makeMock(this.#events.slice(0, this.sent));
    this.requestUpdate();
  };

  #makeMock(events: readonly CustomEventRequest[]) {
    const { scenario, weather, backend: faulty } = this;
    const { fetch, backend } = createMockBackend({ scenario, events, ...badWeather[weather], ...faulty });
    const client = createJourneyClient({ baseUrl: 'https://journey.example', fetch });
    return { backend, client, firstSession: backend.sessions(this.#scenario.customer)[0]?.id };
  }

  get #scenario(): Scenario {
    return scenarios[this.scenario];
  }

  get #story(): Story | undefined {
    const { stories, events } = this.#scenario;
    return stories?.find((story) => (this.story ? story.name === this.story : story.events === events));
  }

  get #events(): readonly CustomEventRequest[] {
    return this.#story?.events ?? this.#scenario.events;
  }

  get #now(): string | undefined {
    const last = this.sent < this.#events.length ? this.#events[this.sent - 1]?.createdDate : undefined;
    return this.now ?? last ?? this.#story?.now;
  }
}

if (!customElements.get('story-player')) customElements.define('story-player', StoryPlayer);

declare global {
  interface HTMLElementTagNameMap {
    'story-player': StoryPlayer;
  }
}
