import { html, type TemplateResult } from 'lit';
import { scenarios, type ScenarioName } from '../../src/mock/scenarios.js';
import type { EventsPastedEvent } from './paste-events.js';
import './paste-events.js';

/** Where it begins: pasted events, or an example. */
export function benchStart(
  onPasted: (event: EventsPastedEvent) => void,
  onExample: (name: ScenarioName) => void,
): TemplateResult {
  return html`<main class="start stack" @events-pasted=${onPasted}>
    <h1>What should agents see?</h1>
    <p>
      Start from the events your system sends: the workbench drafts a card from them, and you change its words and
      colours.
    </p>
    <section class="box stack" aria-labelledby="paste">
      <h2 id="paste">Start from your own events</h2>
      <paste-events></paste-events>
    </section>
    <section class="box stack" aria-labelledby="example">
      <h2 id="example">Or start from an example</h2>
      <div class="examples">
        ${Object.values(scenarios).map(
          ({ name, title }) => html`<button @click=${() => onExample(name as ScenarioName)}>${title}</button>`,
        )}
      </div>
    </section>
  </main>`;
}
