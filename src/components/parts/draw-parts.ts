import { html, type TemplateResult } from 'lit';
import type { TextPart } from '../../engine/presentation/text-part.js';

/** A rendered text: what the administrator wrote as it is, values isolated so that none turns the text around it. */
export function drawParts(parts: readonly TextPart[]): readonly (string | TemplateResult)[] {
  return parts.map(({ kind, text }) => (kind === 'value' ? html`<bdi>${text}</bdi>` : text));
}
