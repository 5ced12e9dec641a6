import { html, type TemplateResult } from 'lit';
import { say } from '../../messages/say.js';
import type { ViewContext } from '../view-context.js';

/** Stands between what an agent has seen before and what is new, as an item of the timeline's list. */
export function newSinceDivider(context: ViewContext): TemplateResult {
  return html`<li class="new-since" part="new-since">${say(context.locale, 'newSince')}</li>`;
}
