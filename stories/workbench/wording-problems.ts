import { html, nothing, type TemplateResult } from 'lit';
import type { FormProblem } from './form-problem.js';
import { type Fix, quickFix } from './quick-fix.js';

/** What can be done about a problem at its field. */
export interface ProblemActions {
  readonly onFix: (fix: Fix) => void;
  readonly onRemove: () => void;
}

/** What is wrong with a field, said at the field. `text`: the template as it is written. */
export function wordingProblems(
  problems: readonly FormProblem[],
  text: string,
  { onFix, onRemove }: ProblemActions,
): readonly TemplateResult[] {
  return problems
    .filter(({ diagnostic }) => diagnostic.code !== 'lint/missing-translation')
    .map(({ diagnostic, words, hint }) => {
      const fix = quickFix(text, diagnostic);
      const meant = /^Did you mean (“.*”)\?$/.exec(hint ?? '')?.[1];
      const isUnused = diagnostic.code === 'lint/unused-attribute';
      return html`<p class="problem bad">
        <span>${words.charAt(0).toUpperCase() + words.slice(1)}${fix || hint === undefined ? '' : `. ${hint}`}</span>
        ${
          fix
            ? html`<button @click=${() => onFix(fix)}>
                ${meant === undefined ? fix.label : `Change to ${meant}`}
              </button>`
            : nothing
        }
        ${isUnused ? html`<button @click=${onRemove}>Remove it</button>` : nothing}
      </p>`;
    });
}
