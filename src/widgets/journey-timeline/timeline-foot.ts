import { html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from '../../components/view-context.js';
import { say } from '../../messages/say.js';
import type { TimelineModel } from './timeline-model.js';

export interface TimelineFootOptions {
  /** The agent filters. */
  readonly isFiltered: boolean;
  readonly onClear: () => void;
  readonly hasMore: boolean;
  readonly onMore: () => void;
  /** Lets events in that are older than the library's range. */
  readonly onOlder: () => void;
}

/** What stands where rows end: nothing to show, older events to ask for. */
export function timelineFoot(model: TimelineModel, context: ViewContext, options: TimelineFootOptions): TemplateResult {
  const { hasMore, isFiltered, onClear, onMore, onOlder } = options;
  const { locale } = context;
  const button = (words: string, onClick: () => void) =>
    html`<button class="more" part="more" type="button" @click=${onClick}>${words}</button>`;
  const isEmpty = model.rows.count === 0 && model.progress === undefined;
  return html`${isEmpty ? html`<p class="empty" part="empty">${say(locale, isFiltered ? 'noMatches' : 'noEvents')}</p>` : nothing}${
    isEmpty && isFiltered ? button(say(locale, 'clearFilter'), onClear) : nothing
  }${model.older > 0 ? button(say(locale, 'showOlder', { count: model.older }), onOlder) : nothing}${
    hasMore && model.older === 0 ? button(say(locale, 'loadMore'), onMore) : nothing
  }`;
}
