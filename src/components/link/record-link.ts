import { html, type TemplateResult } from 'lit';
import { say } from '../../messages/say.js';
import { icon } from '../icon/icon.js';
import type { ViewContext } from '../view-context.js';
import { JourneyLinkOpenEvent } from './journey-link-open-event.js';

/** A link to the system of record, in a new window. It raises `journey-link-open` first, which a host may cancel. */
export function recordLink(
  link: { readonly href: string; readonly label: string },
  sessionId: string,
  context: ViewContext,
): TemplateResult {
  const onClick = (event: MouseEvent): void => {
    const opening = new JourneyLinkOpenEvent({ href: link.href, sessionId });
    if (!(event.currentTarget as HTMLElement).dispatchEvent(opening)) event.preventDefault();
  };
  return html`<a
    class="record-link"
    part="link"
    href=${link.href}
    target="_blank"
    rel="noopener noreferrer"
    @click=${onClick}
    ><bdi>${link.label}</bdi> ${icon('arrow-up-right')}<span class="visually-hidden">
      (${say(context.locale, 'opensInNewWindow')})</span
    ></a
  >`;
}
