import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { EventView } from '../../engine/presentation/event-view.js';
import { say } from '../../messages/say.js';
import { JourneyEventSelectEvent } from '../event-row/journey-event-select-event.js';
import { icon } from '../icon/icon.js';
import { formatTime } from '../time/format-time.js';
import type { ViewContext } from '../view-context.js';
import { hideTooltip, showTooltip } from './map-tooltip.js';

export interface MapStripOptions {
  readonly selectedId?: string;
  /** The strip's one tab stop; the selected one, else the last, where absent. */
  readonly tabbableId?: string;
}

/** The journey map: one icon per event in time order. Raises `journey-event-select`. */
export function mapStrip(
  events: readonly EventView[],
  context: ViewContext,
  options: MapStripOptions = {},
): TemplateResult {
  const tabbableId = options.tabbableId ?? options.selectedId ?? events.at(-1)?.id;
  return html`<div class="map" part="map" @pointerleave=${hideTooltip} @focusout=${hideTooltip} @keydown=${onEscape}>
    <ol class="map-events" role="list" aria-label=${say(context.locale, 'map')}>
      ${repeat(
        events,
        (view) => view.id,
        (view) => drawEvent(view, context, view.id === options.selectedId, view.id === tabbableId),
      )}
    </ol>
    <div class="tooltip" part="tooltip" popover="manual" aria-hidden="true"></div>
  </div>`;
}

function drawEvent(view: EventView, context: ViewContext, selected: boolean, tabbable: boolean): TemplateResult {
  const onClick = (event: Event): void => {
    const select = new JourneyEventSelectEvent({ eventId: view.id, sessionId: view.sessionId });
    (event.currentTarget as HTMLElement).dispatchEvent(select);
  };
  const show = (event: Event): void => showTooltip(event.currentTarget as HTMLElement, view, context);
  return html`<li>
    <button
      class="map-event"
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

/** All the tooltip says, so that the tooltip itself can stay a picture. */
function describe(view: EventView, context: ViewContext): string {
  const attributes = view.attributes.filter((each) => each.tooltip).map((each) => `${each.label}: ${each.text}`);
  return [view.title, formatTime(view.at, 'datetime', context) ?? view.at, ...attributes].join(', ');
}

function onEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') hideTooltip(event);
}
