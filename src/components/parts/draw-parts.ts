import { html, type TemplateResult } from 'lit';
import type { EventView } from '../../engine/presentation/event-view.js';

/** A rendered text: what the administrator wrote as it is, values isolated so that none turns the text around it. */
export function drawParts(parts: EventView['titleParts']): readonly (string | TemplateResult)[] {
  return parts.map(({ kind, text }) => (kind === 'value' ? html`<bdi>${text}</bdi>` : text));
}
