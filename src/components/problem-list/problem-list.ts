import { html, nothing, type TemplateResult } from 'lit';
import { say } from '../../messages/say.js';
import { icon } from '../icon/icon.js';
import type { ViewContext } from '../view-context.js';
import { JourneyProblemSelectEvent, type ProblemPlace } from './journey-problem-select-event.js';

/** A problem as an administrator reads it. */
export interface LibraryProblem extends ProblemPlace {
  readonly severity: 'error' | 'warning';
  /** The place in words, such as "delivery › card › title". */
  readonly place: string;
  readonly message: string;
  readonly hint?: string;
}

/** Every problem with its place and what would be right; each a button that raises `journey-problem-select`. */
export function problemList(problems: readonly LibraryProblem[], context: ViewContext): TemplateResult {
  const { locale } = context;
  const tally = problems.length > 0 ? say(locale, 'problems', { count: problems.length }) : say(locale, 'noProblems');
  return html`<section class="problems" part="problems" aria-label=${say(locale, 'problemsTitle')}>
    <p class="problems-tally" part="problems-tally" data-tone=${toneOf(problems)} role="status">
      ${icon(problems.length > 0 ? 'triangle-alert' : 'circle-check')}<bdi>${tally}</bdi>
    </p>
    ${
      problems.length > 0
        ? html`<ol>
            ${problems.map((problem) => html`<li>${drawProblem(problem, context)}</li>`)}
          </ol>`
        : nothing
    }
  </section>`;
}

function drawProblem(problem: LibraryProblem, { locale }: ViewContext): TemplateResult {
  const { severity, place, message, hint, line, column } = problem;
  const choose = (event: Event): void => {
    (event.currentTarget as HTMLElement).dispatchEvent(new JourneyProblemSelectEvent(problem));
  };
  const isError = severity === 'error';
  return html`<button
    class="problem"
    part="problem"
    type="button"
    data-tone=${isError ? 'danger' : 'warning'}
    @click=${choose}
  >
    ${icon(isError ? 'octagon-alert' : 'triangle-alert', { label: say(locale, isError ? 'problemError' : 'problemWarning') })}
    <span class="problem-text">
      <span class="problem-message" dir="auto">${message}</span>
      ${hint ? html`<span class="problem-hint" dir="auto">${hint}</span>` : nothing}
      <span class="problem-place">
        ${line === undefined ? nothing : html`<span>${say(locale, 'lineAndColumn', { line, column: column ?? 1 })}</span>`}
        ${place === '' ? nothing : html`<bdi>${place}</bdi>`}
      </span>
    </span>
  </button>`;
}

function toneOf(problems: readonly LibraryProblem[]): string {
  if (problems.length === 0) return 'success';
  return problems.some(({ severity }) => severity === 'error') ? 'danger' : 'warning';
}
