import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { say } from '../../messages/say.js';
import { icon } from '../icon/icon.js';
import type { ViewContext } from '../view-context.js';
import { moveAmongButtons } from './move-among-buttons.js';
import { type FilterChoice, JourneyFilterChangeEvent } from './journey-filter-change-event.js';

/** An event type that can be filtered by. */
export interface FilterType {
  /** The event name. */
  readonly name: string;
  readonly label: string;
  /** Events of this type in the timeline. */
  readonly count: number;
}

/** Chips of event types, a search field and the order of a timeline. Raises `journey-filter-change`. */
export function filterBar(types: readonly FilterType[], context: ViewContext, choice: FilterChoice): TemplateResult {
  const { locale } = context;
  const change = (event: Event, changes: Partial<FilterChoice>): void => {
    (event.currentTarget as HTMLElement).dispatchEvent(new JourneyFilterChangeEvent({ ...choice, ...changes }));
  };
  const all = choice.types.length === 0;
  const total = types.reduce((sum, { count }) => sum + count, 0);
  const newest = choice.order === 'newest';
  return html`<div class="filter" part="filter">
    <div class="filter-chips" role="group" aria-label=${say(locale, 'eventTypes')} @keydown=${moveAmongButtons}>
      ${drawChip(say(locale, 'allEvents'), total, all, true, context, (event) => change(event, { types: [] }))}${repeat(
        types,
        ({ name }) => name,
        ({ name, label, count }) =>
          drawChip(label, count, choice.types.includes(name), false, context, (event) =>
            change(event, { types: toggled(choice.types, name) }),
          ),
      )}
    </div>
    <label class="filter-search"
      >${icon('search')}<span class="visually-hidden">${say(locale, 'search')}</span
      ><input
        type="search"
        autocomplete="off"
        placeholder=${say(locale, 'search')}
        .value=${live(choice.search)}
        @input=${(event: Event) => change(event, { search: (event.currentTarget as HTMLInputElement).value })}
    /></label>
    <button
      class="filter-order"
      type="button"
      @click=${(event: Event) => change(event, { order: newest ? 'oldest' : 'newest' })}
    >
      ${icon('arrow-down-up')}${say(locale, newest ? 'newestFirst' : 'oldestFirst')}
    </button>
  </div>`;
}

const toggled = (types: readonly string[], name: string): string[] =>
  types.includes(name) ? types.filter((each) => each !== name) : [...types, name];

function drawChip(
  label: string,
  count: number,
  pressed: boolean,
  first: boolean,
  context: ViewContext,
  onClick: (event: Event) => void,
): TemplateResult {
  return html`<button
    class="filter-chip"
    part="chip"
    type="button"
    tabindex=${first ? 0 : -1}
    aria-pressed=${String(pressed)}
    @click=${onClick}
  >
    <bdi>${label}</bdi> <b>${count.toLocaleString(context.locale)}</b>
  </button>`;
}
