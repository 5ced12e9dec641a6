import { css, html, LitElement, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { JourneyActionEvent } from '../../src/components/card-face/journey-action-event.js';
import './story-player.js';

/** A plausible agent desktop around the panel: a call in progress, and actions of cards that the desktop carries out. */
export class AgentDesktop extends LitElement {
  static override styles = css`
    :host {
      display: block;
      font:
        14px/1.5 system-ui,
        sans-serif;
    }
    main {
      display: flex;
      flex-wrap: wrap;
      align-items: start;
      gap: 16px;
      padding: 16px;
    }
    section {
      flex: 1 1 260px;
      border: 1px solid GrayText;
      border-radius: 8px;
      padding: 16px;
    }
    h2 {
      margin: 0;
      font-size: 1.1em;
    }
    aside {
      inline-size: 392px;
      max-inline-size: 100%;
    }
    aside[data-narrow] {
      inline-size: 320px;
    }
  `;

  /** Width of the side column: 320, or 392 px where absent. */
  @property() column?: string;
  @state() private log: readonly string[] = ['10:02 Call answered: Gwen Brown, +44 113 496 0021'];

  protected override render(): TemplateResult {
    return html`
      <main @journey-action=${this.#act}>
        <section aria-label="Call">
          <h2>Gwen Brown · 04:12</h2>
          <ul>
            ${this.log.map((line) => html`<li>${line}</li>`)}
          </ul>
          <button>Hold</button> <button>Transfer</button> <button>End call</button>
        </section>
        <aside aria-label="Journeys" ?data-narrow=${this.column === '320'}>
          <story-player scenario="bike-delivery" start="2" .now=${'2020-06-09T09:00:00Z'}></story-player>
        </aside>
      </main>
    `;
  }

  #act(event: JourneyActionEvent): void {
    this.log = [...this.log, `10:06 The card asked for "${event.detail.name}"`];
  }
}

if (!customElements.get('agent-desktop')) customElements.define('agent-desktop', AgentDesktop);

declare global {
  interface HTMLElementTagNameMap {
    'agent-desktop': AgentDesktop;
  }
}
