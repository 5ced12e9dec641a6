import { html, nothing, type TemplateResult } from 'lit';
import { say } from '../../messages/say.js';
import { icon } from '../icon/icon.js';
import type { ViewContext } from '../view-context.js';

export interface TimelineToolsOptions {
  readonly filterOpen: boolean;
  readonly onFilter: () => void;
  /** Whether all rows are expanded. */
  readonly expanded: boolean;
  readonly onExpand: () => void;
  /** Which end of time stands at the top. */
  readonly order: 'newest' | 'oldest';
  /** Goes to an end of the list; absent where the list is too short to need it. */
  readonly onJump?: (end: 'start' | 'end') => void;
}

/** What can be done with a timeline as a whole: filter it, expand all rows, go to its ends. */
export function timelineTools(context: ViewContext, options: TimelineToolsOptions): TemplateResult {
  const { expanded, filterOpen, onExpand, onFilter, onJump } = options;
  const { locale } = context;
  const [first, last] =
    options.order === 'newest' ? (['newestEvent', 'oldestEvent'] as const) : (['oldestEvent', 'newestEvent'] as const);
  return html`<div class="tools" part="tools">
    <button type="button" aria-expanded=${String(filterOpen)} @click=${onFilter}>
      ${icon('search')} ${say(locale, 'filter')}
    </button>
    <button type="button" aria-pressed=${String(expanded)} @click=${onExpand}>${say(locale, 'expandAll')}</button>
    ${
      onJump
        ? html`<button type="button" @click=${() => onJump('start')}>
              ${icon('arrow-up', { label: say(locale, first) })}</button
            ><button type="button" @click=${() => onJump('end')}>
              ${icon('arrow-down', { label: say(locale, last) })}
            </button>`
        : nothing
    }
  </div>`;
}
