import { html, type TemplateResult } from 'lit';
import { say } from '../../messages/say.js';
import { icon } from '../icon/icon.js';
import type { ViewContext } from '../view-context.js';
import { raiseLinkOpen } from './raise-link-open.js';

/** A link to the system of record, in a new window. It raises `journey-link-open` first, which a host may cancel. */
export function recordLink(
  link: { readonly href: string; readonly label: string },
  sessionId: string,
  context: ViewContext,
): TemplateResult {
  const { href } = link;
  return html`<a
    class="record-link"
    part="link"
    href=${href}
    target="_blank"
    rel="noopener noreferrer"
    @click=${(click: Event) => raiseLinkOpen(click, { href, sessionId })}
    ><bdi>${link.label}</bdi> ${icon('arrow-up-right')}<span class="visually-hidden">
      (${say(context.locale, 'opensInNewWindow')})</span
    ></a
  >`;
}
