import { html, nothing, type TemplateResult } from 'lit';
import type { StageView } from '../../engine/presentation/stage-view.js';
import type { Words } from '../../messages/words.js';
import { say } from '../../messages/say.js';
import { icon } from '../icon/icon.js';
import { formatTime } from '../time/format-time.js';
import type { ViewContext } from '../view-context.js';
import { formatLateness } from './format-lateness.js';

const words: Readonly<Record<StageView['state'], keyof Words>> = {
  done: 'stageDone',
  current: 'stageCurrent',
  pending: 'stagePending',
  overdue: 'stageOverdue',
  skipped: 'stageSkipped',
};

/** The steps of a session in order. Every state is said in words; an overdue step says how late it is. */
export function stageBar(stages: readonly StageView[], context: ViewContext): TemplateResult | typeof nothing {
  if (stages.length === 0) return nothing;
  return html`<ol class="stages" part="stages" role="list" aria-label=${say(context.locale, 'stages')}>
    ${stages.map((stage) => drawStage(stage, context))}
  </ol>`;
}

function drawStage({ label, state, at, dueAt }: StageView, context: ViewContext): TemplateResult {
  const overdue = state === 'overdue';
  const moment = at ?? dueAt;
  const exact = moment ? formatTime(moment, 'datetime', context) : undefined;
  const lateness = overdue && dueAt ? formatLateness(dueAt, context) : undefined;
  return html`<li
    class="stage"
    part="stage"
    data-state=${state}
    aria-current=${state === 'current' ? 'step' : nothing}
    title=${exact ?? nothing}
  >
    ${overdue ? icon('clock-alert') : nothing}<bdi>${label}</bdi>${lateness ? html` <span class="stage-late counted">${lateness}</span>` : nothing}
    <span class="visually-hidden">, ${say(context.locale, words[state])}</span>
  </li>`;
}
