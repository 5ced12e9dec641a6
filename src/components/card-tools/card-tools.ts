import { html, nothing, type TemplateResult } from 'lit';
import { say } from '../../messages/say.js';
import { copyButton } from '../copy-button/copy-button.js';
import { icon } from '../icon/icon.js';
import type { ViewContext } from '../view-context.js';

export interface CardToolsOptions {
  /** What "Copy summary" copies; no such button where absent. */
  readonly summary?: string;
  readonly onDownload: (format: 'csv' | 'json') => void;
  /** Shows the card as it was when the selected event had happened; no such button where absent. */
  readonly onAsOf?: () => void;
}

/** What an agent can do with an open card besides reading it. */
export function cardTools(context: ViewContext, { onAsOf, onDownload, summary }: CardToolsOptions): TemplateResult {
  const { locale } = context;
  return html`<div class="card-tools" part="tools">
    ${
      onAsOf
        ? html`<button class="card-tool" type="button" @click=${onAsOf}>
            ${icon('history')} ${say(locale, 'asOfEvent')}
          </button>`
        : nothing
    }${summary ? copyButton(summary, say(locale, 'summary'), context, { wordy: true }) : nothing}${(
      ['csv', 'json'] as const
    ).map(
      (format) =>
        html`<button
          class="card-tool"
          type="button"
          aria-label=${say(locale, 'download', { format: format.toUpperCase() })}
          @click=${() => onDownload(format)}
        >
          ${icon('download')} ${format.toUpperCase()}
        </button>`,
    )}
  </div>`;
}
