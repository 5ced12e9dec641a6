import { html, type TemplateResult } from 'lit';
import type { EventView } from '../../engine/presentation/event-view.js';

/**
 * A rendered text, isolated as a whole: its own words decide which way it reads, so that an English title stands
 * right in an Arabic page. Each value in it is isolated too, so that none turns the words around it.
 */
export function drawParts(parts: EventView['titleParts']): TemplateResult {
  const [only] = parts;
  if (parts.length === 1 && only) return html`<bdi>${only.text}</bdi>`;
  return html`<bdi>${parts.map(({ kind, text }) => (kind === 'value' ? html`<bdi>${text}</bdi>` : text))}</bdi>`;
}
