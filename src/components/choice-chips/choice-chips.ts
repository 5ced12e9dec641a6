import { html, type TemplateResult } from 'lit';

/** Something that can be chosen beside others. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** Toggle buttons, any number of which are pressed. `onToggle` hears the id of the one that was pressed or released. */
export function choiceChips(
  label: string,
  choices: readonly Choice[],
  chosen: readonly string[],
  onToggle: (id: string) => void,
): TemplateResult {
  return html`<div class="choices" part="choices" role="group" aria-label=${label}>
    ${choices.map(
      ({ id, label }) =>
        html`<button
          class="choice"
          part="choice"
          type="button"
          aria-pressed=${String(chosen.includes(id))}
          @click=${() => onToggle(id)}
        >
          <bdi>${label}</bdi>
        </button>`,
    )}
  </div>`;
}
