import { html, type TemplateResult } from 'lit';

/** The heading of a day's events. The list around it decides whether it is a row of its own. */
export function dayHeader(label: string): TemplateResult {
  return html`<div class="day-header" part="day">${label}</div>`;
}
