import { html, type TemplateResult } from 'lit';

/** Something that can be chosen beside others. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** Toggle buttons, any number of which are pressed. `onChange` hears the ids of all that are pressed now, in their order. */
export function choiceChips(
  label: string,
  choices: readonly Choice[],
  chosen: readonly string[],
  onChange: (chosen: readonly string[]) => void,
): TemplateResult {
  const toggle = (id: string): void =>
    onChange(choices.map((choice) => choice.id).filter((each) => chosen.includes(each) !== (each === id)));
  return html`<div class="choices" part="choices" role="group" aria-label=${label}>
    ${choices.map(
      ({ id, label }) =>
        html`<button
          class="choice"
          part="choice"
          type="button"
          aria-pressed=${String(chosen.includes(id))}
          @click=${() => toggle(id)}
        >
          ${label}
        </button>`,
    )}
  </div>`;
}
