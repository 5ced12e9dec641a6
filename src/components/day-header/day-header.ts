import { html, type TemplateResult } from 'lit';

/** The heading of a day's events, as an item of the timeline's list. */
export function dayHeader(label: string): TemplateResult {
  return html`<li class="day-header" part="day">${label}</li>`;
}
