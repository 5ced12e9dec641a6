import { html, nothing, type TemplateResult } from 'lit';
import { say } from '../../messages/say.js';
import { icon } from '../icon/icon.js';
import type { ViewContext } from '../view-context.js';

/** Lets in the events that wait so that nothing moves under a reader; nothing while none wait. */
export function newEventsButton(
  count: number,
  context: ViewContext,
  onClick: (event: Event) => void,
): TemplateResult | typeof nothing {
  if (count === 0) return nothing;
  return html`<button class="new-events" part="new-events" type="button" @click=${onClick}>
    ${icon('arrow-up')}${say(context.locale, 'newEvents', { count })}
  </button>`;
}
