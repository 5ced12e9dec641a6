import { html, type TemplateResult } from 'lit';
import { say } from '../../messages/say.js';
import { icon } from '../icon/icon.js';
import type { ViewContext } from '../view-context.js';
import { JourneyCopyEvent } from './journey-copy-event.js';

/**
 * Copies a text as it is shown and raises `journey-copy`. `label` names what is copied; `wordy` shows that beside the icon. It says "Copied" until the
 * pointer or the focus leaves; where the browser refuses, nothing is said and nothing is raised.
 */
export function copyButton(text: string, label: string, context: ViewContext, { wordy = false } = {}): TemplateResult {
  const words = say(context.locale, 'copy', { label });
  const onClick = async (event: Event): Promise<void> => {
    const button = event.currentTarget as HTMLElement;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      return;
    }
    confirm(button, say(context.locale, 'copied'));
    button.dispatchEvent(new JourneyCopyEvent({ text }));
  };
  const forget = (event: Event): void => confirm(event.currentTarget as HTMLElement, '');
  return html`<button class="copy" part="copy" type="button" @click=${onClick} @blur=${forget} @pointerleave=${forget}>
    ${wordy ? html`${icon('copy')} ${words}` : icon('copy', { label: words })}<span
      class="copy-done"
      role="status"
    ></span>
  </button>`;
}

function confirm(button: HTMLElement, words: string): void {
  const done = button.querySelector('.copy-done');
  if (done && done.textContent !== words) done.textContent = words;
}
