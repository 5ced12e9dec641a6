import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { AttributeValue } from '../../src/contract/attribute-value.js';
import type { JourneyEvent } from '../../src/contract/journey-event.js';
import { humanize } from '../../src/engine/humanize.js';
import { readValue } from './read-value.js';
import { workbenchStyles } from './workbench-styles.js';

/** Somebody has altered the sample events. */
export class EventsChangeEvent extends Event {
  constructor(readonly events: readonly JourneyEvent[]) {
    super('events-change', { bubbles: true, composed: true });
  }
}

/** Somebody wants to see the card as of an event, counted from 1. */
export class EventChosenEvent extends Event {
  constructor(readonly step: number) {
    super('event-chosen', { bubbles: true, composed: true });
  }
}

/** The sample events with their values, each of which can be altered. */
export class EventValues extends LitElement {
  static override styles = [
    workbenchStyles,
    css`
      li {
        border: 1px solid var(--line);
        border-radius: 8px;
      }
      li[aria-current] {
        border-color: var(--accent);
        box-shadow: inset 3px 0 0 var(--accent);
      }
      .head {
        display: flex;
        justify-content: space-between;
        gap: 8px;
        width: 100%;
        border: 0;
        text-align: start;
      }
      .values {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(160px, 1fr));
        gap: 8px;
        padding: 4px 10px 10px;
      }
      .when {
        grid-column: span 2;
      }
    `,
  ];

  /** In time order. */
  @property({ attribute: false }) events: readonly JourneyEvent[] = [];
  /** The event the cards are as of, from 1. */
  @property({ type: Number }) step = 1;

  protected override render(): TemplateResult {
    return html`<ol class="stack">
      ${this.events.map((event, index) => this.#drawEvent(event, index))}
    </ol>`;
  }

  #drawEvent(event: JourneyEvent, index: number): TemplateResult {
    const isCurrent = index === this.step - 1;
    return html`<li aria-current=${isCurrent ? 'step' : nothing}>
      <button
        class="head"
        aria-expanded=${String(isCurrent)}
        @click=${() => this.dispatchEvent(new EventChosenEvent(index + 1))}
      >
        <b>${`${index + 1}. ${humanize(event.name)}`}</b>
        <span class="quiet">${event.createdDate.slice(0, 16).replace('T', ' ')}</span>
      </button>
      ${isCurrent ? this.#drawValues(event) : nothing}
    </li>`;
  }

  #drawValues(event: JourneyEvent): TemplateResult {
    const names = Object.keys(event.attributes);
    return html`<div class="values">
      <label class="field when"
        ><span>When</span
        ><input
          .value=${live(event.createdDate)}
          @change=${(change: Event) => this.#alter(event, { createdDate: dateIn(change, event.createdDate) })}
      /></label>
      ${names.map(
        (name) =>
          html`<label class="field"
            ><span>${name}</span
            ><input
              .value=${live(writtenValue(event.attributes[name] ?? null))}
              @change=${(change: Event) => this.#alterValue(event, name, fieldValue(change))}
          /></label>`,
      )}
      ${names.length === 0 ? html`<p class="quiet">This event has no values.</p>` : nothing}
    </div>`;
  }

  #alterValue(event: JourneyEvent, name: string, text: string): void {
    const attributes = { ...event.attributes, [name]: readValue(text, event.attributes[name] ?? null) };
    this.#alter(event, { attributes });
  }

  #alter(event: JourneyEvent, changes: Partial<JourneyEvent>): void {
    this.dispatchEvent(new EventsChangeEvent(this.events.map((one) => (one === event ? { ...one, ...changes } : one))));
  }
}

const fieldValue = (change: Event): string => (change.currentTarget as HTMLInputElement).value;

/** A date that is none is put back. */
function dateIn(change: Event, former: string): string {
  const field = change.currentTarget as HTMLInputElement;
  if (Number.isNaN(Date.parse(field.value))) field.value = former;
  return field.value;
}

const writtenValue = (value: AttributeValue): string => (Array.isArray(value) ? value.join(', ') : String(value ?? ''));

if (!customElements.get('event-values')) customElements.define('event-values', EventValues);

declare global {
  interface HTMLElementTagNameMap {
    'event-values': EventValues;
  }
  interface GlobalEventHandlersEventMap {
    'events-change': EventsChangeEvent;
    'event-chosen': EventChosenEvent;
  }
}
