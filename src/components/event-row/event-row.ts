import { html, nothing, type TemplateResult } from 'lit';
import type { EventView } from '../../engine/presentation/event-view.js';
import { say } from '../../messages/say.js';
import { eventDetails } from '../attribute-list/event-details.js';
import { icon } from '../icon/icon.js';
import { drawText } from '../parts/draw-parts.js';
import { formatTime } from '../time/format-time.js';
import type { ViewContext } from '../view-context.js';
import { JourneyEventSelectEvent } from './journey-event-select-event.js';

export interface EventRowOptions {
  readonly selected: boolean;
  /** Shows the attributes. */
  readonly expanded: boolean;
  /** The list's one tab stop. */
  readonly tabbable: boolean;
  /** Names the session, on a timeline of several. */
  readonly sessionLabel?: string;
  /** Contributed to the value an agent asks about. */
  readonly highlighted?: boolean;
  /** Puts a control beside every masked value; called with its name once `journey-reveal` was not refused. */
  readonly onReveal?: (attribute: string) => void;
}

/** One event of a timeline. Raises `journey-event-select` and `journey-reveal`. */
export function eventRow(view: EventView, context: ViewContext, options: EventRowOptions): TemplateResult {
  const { selected, expanded, tabbable, sessionLabel, highlighted, onReveal } = options;
  const onClick = (event: Event): void => {
    const select = new JourneyEventSelectEvent({ eventId: view.id, sessionId: view.sessionId });
    (event.currentTarget as HTMLElement).dispatchEvent(select);
  };
  // Not by `time`: its template would be one more for each row to keep.
  const text = formatTime(view.at, 'time', context);
  const exact = formatTime(view.at, 'exact', context);
  return html`<li
    class=${`row${selected ? ' row-selected' : ''}${highlighted ? ' row-highlighted' : ''}`}
    part="row"
    data-tone=${view.tone}
  >
    <span class="row-icon" part="icon">${icon(view.icon)}</span>
    <button
      class="row-title"
      part="title"
      type="button"
      tabindex=${tabbable ? 0 : -1}
      aria-expanded=${view.expandable ? String(expanded) : nothing}
      aria-current=${selected ? 'true' : nothing}
      @click=${onClick}
    >
      ${drawText(view.title, () => view.titleParts, context.direction)}
    </button>
    <time part="time" datetime=${text ? view.at : nothing} title=${exact ?? nothing}
      >${text ?? (view.at && html`<bdi>${view.at}</bdi>`)}</time
    >
    ${drawBody(view, context, sessionLabel)}${
      expanded && view.expandable
        ? html`<div class="row-details">${eventDetails(view, context, onReveal)}</div>`
        : nothing
    }
  </li>`;
}

function drawBody(view: EventView, context: ViewContext, sessionLabel?: string): TemplateResult | typeof nothing {
  if (view.late || sessionLabel) return drawNotedBody(view, context, sessionLabel);
  const text = view.body && drawText(view.body, () => view.bodyParts, context.direction);
  return text ? html`<p class="row-body" part="body">${text}</p>` : nothing;
}

/** A body that says more than the event does. */
function drawNotedBody(view: EventView, context: ViewContext, sessionLabel?: string): TemplateResult {
  const pieces = [
    ...(sessionLabel ? [html`<bdi>${sessionLabel}</bdi>`] : []),
    ...(view.late ? [html`<span class="row-late">${say(context.locale, 'reportedLate')}</span>`] : []),
    ...(view.body ? [drawText(view.body, () => view.bodyParts, context.direction)] : []),
  ];
  return html`<p class="row-body" part="body">
    ${pieces.map((piece, index) => (index > 0 ? [' · ', piece] : piece))}
  </p>`;
}
