import { html, nothing, type TemplateResult } from 'lit';
import type { ActionView, SessionView } from '../../engine/presentation/session-view.js';
import { say } from '../../messages/say.js';
import { attributeList, type AttributeListOptions } from '../attribute-list/attribute-list.js';
import { icon } from '../icon/icon.js';
import { recordLink } from '../link/record-link.js';
import { drawParts } from '../parts/draw-parts.js';
import { pill } from '../pill/pill.js';
import { stageBar } from '../stage-bar/stage-bar.js';
import { time } from '../time/time.js';
import type { ViewContext } from '../view-context.js';
import { JourneyActionEvent } from './journey-action-event.js';
import { JourneySessionToggleEvent } from './journey-session-toggle-event.js';

export interface CardFaceOptions extends AttributeListOptions {
  readonly open: boolean;
  /** Status, stages, attributes and actions are still to come. */
  readonly pending?: boolean;
  /** The status reads otherwise now: it is marked. */
  readonly statusDiffers?: boolean;
  /** Id of the element that shows the events while open, in the same root. */
  readonly contentId: string;
  /** Id of the heading, for a name of what surrounds it; `title` where absent. */
  readonly titleId?: string;
  /** Level of the title's heading; 3 where absent. */
  readonly headingLevel?: 2 | 3 | 4 | 5;
}

/**
 * What an agent sees of a session before opening it. Raises `journey-session-toggle`, `journey-action` and
 * `journey-link-open`; it keeps no state of its own.
 */
export function cardFace(view: SessionView, context: ViewContext, options: CardFaceOptions): TemplateResult {
  const { open, contentId, pending, titleId = 'title', headingLevel } = options;
  return html`<div class="card-face">
    <div class="card-head" part="header">
      <span class="card-icon" part="icon" data-tone=${view.tone}>${icon(view.icon)}</span>
      <div class="card-banner">
        <div class="card-names">
          <h3 class="card-title" id=${titleId} part="title" aria-level=${headingLevel ?? nothing}>
            <button
              class="card-toggle"
              type="button"
              aria-expanded=${open ? 'true' : 'false'}
              aria-controls=${open ? contentId : nothing}
              @click=${(event: Event) => raise(event, new JourneySessionToggleEvent({ sessionId: view.id, open: !open }))}
            >
              <span class="card-title-text">${drawParts(view.titleParts, context.direction)}</span>
            </button>
          </h3>
          ${view.subtitleParts ? html`<p class="card-subtitle" part="subtitle">${drawParts(view.subtitleParts, context.direction)}</p>` : nothing}
        </div>
        ${
          view.status && !pending
            ? html`<span class="card-status" part="status"
                >${pill(view.status.label, view.status.tone)}${
                  options.statusDiffers
                    ? html` <span class="value-differs">${say(context.locale, 'differsNow')}</span>`
                    : nothing
                }</span
              >`
            : nothing
        }
      </div>
      ${icon('chevron-down', { class: 'card-chevron' })}
    </div>
    ${
      pending
        ? html`<div class="card-pending" part="skeleton" aria-hidden="true"><i></i><i></i></div>`
        : html`${stageBar(view.stages, context)}${attributeList(view.attributes, context, { ...options, sessionId: view.id })}`
    }
    ${drawFooter(pending ? { ...view, actions: [], link: undefined } : view, context)}
  </div>`;
}

function drawFooter(view: SessionView, context: ViewContext): TemplateResult {
  return html`<div class="card-footer" part="footer">
    <span class="counted">${say(context.locale, 'events', { count: view.eventCount })}</span>
    ${view.lastActivity ? html`<span>${drawLastActivity(view.lastActivity, context)}</span>` : nothing}
    ${
      view.link || view.actions.length > 0
        ? html`<span class="card-deeds"
            >${view.actions.map((action) => drawAction(action, view.id))}${
              view.link ? recordLink(view.link, view.id, context) : nothing
            }</span
          >`
        : nothing
    }
  </div>`;
}

/** Only the time is seen: its place says what it is. A screen reader hears the whole sentence. */
function drawLastActivity(at: string, context: ViewContext): TemplateResult {
  const [before = '', after = ''] = say(context.locale, 'lastActivity', { time: '\uFFFC' }).split('\uFFFC');
  return html`<span class="visually-hidden">${before}</span>${time(at, 'relative', context)}<span
      class="visually-hidden"
      >${after}</span
    >`;
}

function drawAction({ name, label, icon: iconName }: ActionView, sessionId: string): TemplateResult {
  return html`<button
    class="card-action"
    part="action"
    type="button"
    @click=${(event: Event) => raise(event, new JourneyActionEvent({ name, sessionId }))}
  >
    ${iconName ? icon(iconName) : nothing} <bdi>${label}</bdi>
  </button>`;
}

const raise = (from: Event, event: Event): boolean => (from.currentTarget as HTMLElement).dispatchEvent(event);
