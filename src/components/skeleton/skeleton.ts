import { html, type TemplateResult } from 'lit';
import { say } from '../../messages/say.js';
import type { ViewContext } from '../view-context.js';

/** The shape of cards to come. It says once to a screen reader that they are loading. */
export function skeleton(context: ViewContext): TemplateResult {
  const card = html`<div class="skeleton-card" aria-hidden="true"><i></i><i></i><i></i><i></i></div>`;
  return html`<div class="skeleton" part="skeleton" role="status">
    <span class="visually-hidden">${say(context.locale, 'loading')}</span>${card}${card}${card}
  </div>`;
}
