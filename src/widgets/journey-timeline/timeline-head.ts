import { html, nothing, type TemplateResult } from 'lit';
import { dateRange } from '../../components/date-range/date-range.js';
import { filterBar, type FilterType } from '../../components/filter-bar/filter-bar.js';
import {
  type FilterChoice,
  JourneyFilterChangeEvent,
} from '../../components/filter-bar/journey-filter-change-event.js';
import { timelineTools } from '../../components/timeline-tools/timeline-tools.js';
import type { ViewContext } from '../../components/view-context.js';
import { say } from '../../messages/say.js';
import type { TimelineModel } from './timeline-model.js';

export interface TimelineHeadOptions {
  readonly choice: FilterChoice;
  readonly onChoice: (event: JourneyFilterChangeEvent) => void;
  readonly filterOpen: boolean;
  readonly onFilter: (open: boolean) => void;
  readonly expanded: boolean;
  readonly onExpand: () => void;
  readonly onJump: (end: 'start' | 'end') => void;
}

/** So many rows are found without a tool. */
const fewRows = 8;

/** What stands above the rows: tools, filter, and how far a long search has come. Nothing where there are no events. */
export function timelineHead(
  model: TimelineModel,
  context: ViewContext,
  options: TimelineHeadOptions,
): TemplateResult | typeof nothing {
  const { choice, filterOpen, onChoice, onJump } = options;
  if (model.events.items.length === 0) return nothing;
  return html`<div @journey-filter-change=${onChoice}>
    ${timelineTools(context, {
      ...options,
      filterOpen,
      onFilter: () => options.onFilter(!filterOpen),
      order: choice.order,
      onJump: model.rows.count > fewRows ? onJump : undefined,
    })}${
      filterOpen
        ? html`<div class="filters">
            ${filterBar(typesOf(model), context, choice)}${dateRange(choice, context, (range, event) =>
              (event.currentTarget as HTMLElement).dispatchEvent(new JourneyFilterChangeEvent({ ...choice, ...range })),
            )}
          </div>`
        : nothing
    }${
      model.progress === undefined
        ? nothing
        : html`<p class="progress" part="progress">
            ${say(context.locale, 'searching', { percent: model.progress.toLocaleString(context.locale, { style: 'percent' }) })}
          </p>`
    }
  </div>`;
}

function typesOf({ events, kinds, views }: TimelineModel): FilterType[] {
  return kinds.counts(events.items).map(({ count, kind }) => ({
    name: kind.type.name,
    label: views.of(kind.sample).typeLabel,
    count,
  }));
}
