import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { EventView } from '../../engine/presentation/event-view.js';
import { say } from '../../messages/say.js';
import { JourneyEventSelectEvent } from '../event-row/journey-event-select-event.js';
import { icon } from '../icon/icon.js';
import { formatTime } from '../time/format-time.js';
import type { ViewContext } from '../view-context.js';
import { hideTooltip, showTooltip } from './map-tooltip.js';

/** Neighbouring events that share one place on the map, where there are too many to draw each. */
export interface MapGroup {
  readonly id: string;
  readonly count: number;
  /** When its first and last event happened, ISO 8601. */
  readonly from: string;
  readonly to: string;
}

export interface MapStripOptions {
  readonly selectedId?: string;
  /** Events that are marked, such as those a value came from. */
  readonly highlightedIds?: readonly string[];
  /** Opens a group into its events. */
  readonly onOpen?: (group: MapGroup) => void;
  /** The strip's one tab stop; the selected one, else the last, where absent. */
  readonly tabbableId?: string;
}

/** The journey map: one icon per event, or group of events, in time order. Raises `journey-event-select`. */
export function mapStrip(
  items: readonly (EventView | MapGroup)[],
  context: ViewContext,
  options: MapStripOptions = {},
): TemplateResult {
  const tabbableId = options.tabbableId ?? options.selectedId ?? items.at(-1)?.id;
  return html`<div class="map" part="map" @pointerleave=${hideTooltip} @focusout=${hideTooltip} @keydown=${onEscape}>
    <ol class="map-events" role="list" aria-label=${say(context.locale, 'map')}>
      ${repeat(
        items,
        ({ id }) => id,
        (item) =>
          'count' in item
            ? drawGroup(item, context, item.id === tabbableId, options)
            : drawEvent(item, context, item.id === tabbableId, options),
      )}
    </ol>
    <div class="tooltip" part="tooltip" popover="manual" aria-hidden="true"></div>
  </div>`;
}

function drawEvent(
  view: EventView,
  context: ViewContext,
  tabbable: boolean,
  { highlightedIds, selectedId }: MapStripOptions,
): TemplateResult {
  const selected = view.id === selectedId;
  const highlighted = highlightedIds?.includes(view.id);
  const onClick = (event: Event): void => {
    const select = new JourneyEventSelectEvent({ eventId: view.id, sessionId: view.sessionId });
    (event.currentTarget as HTMLElement).dispatchEvent(select);
  };
  const show = (event: Event): void => showTooltip(event.currentTarget as HTMLElement, view, context);
  return html`<li>
    <button
      class=${highlighted ? 'map-event map-highlighted' : 'map-event'}
      part="map-event"
      type="button"
      data-tone=${view.tone}
      tabindex=${tabbable ? 0 : -1}
      aria-label=${describe(view, context)}
      aria-current=${selected ? 'true' : nothing}
      @click=${onClick}
      @pointerenter=${show}
      @focus=${show}
    >
      ${icon(view.icon)}
    </button>
  </li>`;
}

function drawGroup(
  group: MapGroup,
  context: ViewContext,
  tabbable: boolean,
  { onOpen, selectedId }: MapStripOptions,
): TemplateResult {
  const [from, to] = [group.from, group.to].map((at) => formatTime(at, 'date', context) ?? at);
  const span = from === to ? from : `${from} – ${to}`;
  const words = `${say(context.locale, 'events', { count: group.count })}, ${span}`;
  return html`<li>
    <button
      class="map-event map-group"
      part="map-group"
      type="button"
      data-tone="neutral"
      tabindex=${tabbable ? 0 : -1}
      aria-label=${words}
      title=${words}
      aria-current=${group.id === selectedId ? 'true' : nothing}
      @click=${() => onOpen?.(group)}
    >
      ${group.count.toLocaleString(context.locale, { notation: 'compact' })}
    </button>
  </li>`;
}

/** All the tooltip says, so that the tooltip itself can stay a picture. */
function describe(view: EventView, context: ViewContext): string {
  const attributes = view.attributes.filter((each) => each.tooltip).map((each) => `${each.label}: ${each.text}`);
  return [view.title, formatTime(view.at, 'datetime', context) ?? view.at, ...attributes].join(', ');
}

function onEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') hideTooltip(event);
}
