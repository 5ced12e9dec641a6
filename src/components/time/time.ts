import { html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from '../view-context.js';
import { formatTime, type TimeStyle } from './format-time.js';

/**
 * A moment as `<time>`, with the exact one as its title. A relative moment also says the exact one to a screen reader.
 * What is no date is shown as it came; an absent one draws nothing.
 */
export function time(at: string | undefined, style: TimeStyle, context: ViewContext): TemplateResult {
  if (!at) return html`${nothing}`;
  const text = formatTime(at, style, context);
  if (text === undefined) return html`<bdi>${at}</bdi>`;
  const exact = formatTime(at, 'exact', context) ?? '';
  if (style !== 'relative') return html`<time part="time" datetime=${at} title=${exact}>${text}</time>`;
  return html`<time part="time" datetime=${at} title=${exact}
    >${text}<span class="visually-hidden"> (${exact})</span></time
  >`;
}
