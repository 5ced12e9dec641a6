import { html, nothing, type TemplateResult } from 'lit';
import type { AttributeView } from '../../engine/presentation/attribute-view.js';
import type { EventView } from '../../engine/presentation/event-view.js';
import type { Words } from '../../messages/words.js';
import { say } from '../../messages/say.js';
import { JourneyEventSelectEvent } from '../event-row/journey-event-select-event.js';
import { copyButton } from '../copy-button/copy-button.js';
import { icon } from '../icon/icon.js';
import { drawParts } from '../parts/draw-parts.js';
import { time } from '../time/time.js';
import type { ViewContext } from '../view-context.js';

export interface WhyPanelOptions {
  /** How the attribute read after an event: event id → text. */
  readonly history?: ReadonlyMap<string, string>;
  /** Draws a control that closes the panel. */
  readonly onClose?: (event: Event) => void;
}

const most = 5;

const words: Readonly<Record<string, keyof Words>> = {
  last: 'whyLast',
  first: 'whyFirst',
  previous: 'whyPrevious',
  count: 'whyCount',
  countDistinct: 'whyCount',
  sum: 'whySum',
  min: 'whyMin',
  max: 'whyMax',
  average: 'whyAverage',
  list: 'whyList',
  uniqueList: 'whyList',
  lastList: 'whyList',
  join: 'whyList',
  mostFrequent: 'whyMostFrequent',
  firstTime: 'whyTime',
  lastTime: 'whyTime',
  elapsed: 'whyTime',
  longestGap: 'whyTime',
};

/**
 * Why a session attribute has its value: how it was folded, what was skipped, and the newest five of the events it came
 * from. Activating one raises `journey-event-select`.
 */
export function whyPanel(
  attribute: AttributeView,
  contributors: readonly EventView[],
  context: ViewContext,
  { history, onClose }: WhyPanelOptions = {},
): TemplateResult {
  const { locale } = context;
  const operator = attribute.operator ?? 'last';
  const key = (Object.hasOwn(words, operator) ? words[operator] : undefined) ?? 'whyOther';
  const newest = [...contributors].sort((a, b) => Date.parse(b.at) - Date.parse(a.at)).slice(0, most);
  const more = attribute.contributors.length - newest.length;
  return html`<div class="why" part="why" role="group" aria-label=${say(locale, 'why', { label: attribute.label })}>
    <p>
      <bdi class="why-label">${attribute.label}</bdi>:
      ${say(locale, key, { count: attribute.used })}${
        attribute.skipped > 0 ? ` · ${say(locale, 'whySkipped', { count: attribute.skipped })}` : nothing
      }${attribute.partial ? ` · ${say(locale, 'whyPartial')}` : nothing}
    </p>
    <span class="why-tools">
      ${attribute.masked ? nothing : copyButton(attribute.text, attribute.label, context)}${
        onClose
          ? html`<button class="why-close" type="button" @click=${onClose}>
              ${icon('x', { label: say(locale, 'close') })}
            </button>`
          : nothing
      }</span
    >
    ${
      newest.length > 0
        ? html`<ul role="list">
            ${newest.map((view) => drawContributor(view, context, history?.get(view.id)))}${
              more > 0 ? html`<li>${say(locale, 'andMore', { count: more })}</li>` : nothing
            }
          </ul>`
        : nothing
    }
  </div>`;
}

function drawContributor(view: EventView, context: ViewContext, value?: string): TemplateResult {
  const onClick = (event: Event): void => {
    const select = new JourneyEventSelectEvent({ eventId: view.id, sessionId: view.sessionId });
    (event.currentTarget as HTMLElement).dispatchEvent(select);
  };
  return html`<li>
    <button class="why-event" type="button" @click=${onClick}>${drawParts(view.titleParts, context.direction)}</button>
    ${time(view.at, 'datetime', context)}${value ? html`<bdi class="why-value">${value}</bdi>` : nothing}
  </li>`;
}
