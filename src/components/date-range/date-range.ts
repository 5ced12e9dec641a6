import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { say } from '../../messages/say.js';
import type { ViewContext } from '../view-context.js';

/** First and last day, `2020-06-06`; open where absent or empty. */
export interface DateRange {
  readonly from?: string;
  readonly until?: string;
}

/** Two days between which events are shown. Calls back with the whole new range. */
export function dateRange(
  range: DateRange,
  context: ViewContext,
  onChange: (range: DateRange, event: Event) => void,
): TemplateResult {
  const { from = '', until = '' } = range;
  const day = (
    label: string,
    value: string,
    other: Partial<Record<'min' | 'max', string>>,
    change: (day: string) => DateRange,
  ) =>
    html`<label class="date"
      >${label}<input
        type="date"
        .value=${live(value)}
        min=${other.min ?? ''}
        max=${other.max ?? ''}
        @change=${(event: Event) => onChange(change((event.currentTarget as HTMLInputElement).value), event)}
    /></label>`;
  return html`<div class="dates" part="dates">
    ${day(say(context.locale, 'fromDay'), from, { max: until }, (next) => ({ from: next, until }))}
    ${day(say(context.locale, 'untilDay'), until, { min: from }, (next) => ({ from, until: next }))}
  </div>`;
}
