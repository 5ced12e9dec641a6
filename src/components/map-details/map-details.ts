import { html, nothing, type TemplateResult } from 'lit';
import type { EventView } from '../../engine/presentation/event-view.js';
import { say } from '../../messages/say.js';
import { eventDetails } from '../attribute-list/event-details.js';
import { icon } from '../icon/icon.js';
import { drawParts } from '../parts/draw-parts.js';
import { time } from '../time/time.js';
import type { ViewContext } from '../view-context.js';

export interface MapDetailsOptions {
  readonly onClose: () => void;
  /** Called with an attribute's name once `journey-reveal` was not refused. */
  readonly onReveal: (attribute: string) => void;
}

/** The chosen event of a journey map, below the strip: title, time, body and attributes. Raises `journey-reveal`. */
export function mapDetails(
  view: EventView,
  context: ViewContext,
  { onClose, onReveal }: MapDetailsOptions,
): TemplateResult {
  return html`<div class="map-details" part="details" data-tone=${view.tone}>
    <p class="map-details-title" part="title">${drawParts(view.titleParts, context.direction)}</p>
    <button class="map-details-close" type="button" aria-label=${say(context.locale, 'close')} @click=${onClose}>
      ${icon('x')}
    </button>
    <p class="map-details-time">${time(view.at, 'datetime', context)}</p>
    ${view.bodyParts?.length ? html`<p part="body">${drawParts(view.bodyParts, context.direction)}</p>` : nothing}
    ${eventDetails(view, context, onReveal)}
  </div>`;
}
