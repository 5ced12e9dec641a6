import { html, nothing, type TemplateResult } from 'lit';
import type { Tone } from '../../contract/library/tone.js';
import { icon } from '../icon/icon.js';

export interface NoticeOptions {
  readonly tone: Tone;
  /** An icon's name; the tone's own where absent. */
  readonly icon?: string;
  readonly title?: string;
  readonly body?: string;
  readonly action?: { readonly label: string; readonly onClick: (event: Event) => void };
  /** `alert` interrupts, `status` waits; no live region where absent. */
  readonly role?: 'alert' | 'status';
}

const icons: Readonly<Record<Tone, string>> = {
  neutral: 'info',
  info: 'info',
  success: 'circle-check',
  warning: 'triangle-alert',
  danger: 'octagon-alert',
};

/** A message in place: what happened, why, and one thing to do about it. */
export function notice(options: NoticeOptions): TemplateResult {
  const { tone, title, body, action, role } = options;
  return html`<div class="notice" part="notice" data-tone=${tone} role=${role ?? nothing}>
    ${icon(options.icon ?? icons[tone])}
    <div class="notice-text">
      ${title ? html`<p class="notice-title">${title}</p>` : nothing} ${body ? html`<p>${body}</p>` : nothing}
    </div>
    ${action ? html`<button class="notice-action" type="button" @click=${action.onClick}>${action.label}</button>` : nothing}
  </div>`;
}
