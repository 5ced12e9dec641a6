import { html, type TemplateResult } from 'lit';
import type { Tone } from '../../contract/library/tone.js';

/** A short state in the colours of its tone. */
export function pill(label: string, tone: Tone): TemplateResult {
  return html`<bdi class="pill" part="pill" data-tone=${tone}>${label}</bdi>`;
}
