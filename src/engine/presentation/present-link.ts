import type { Diagnostic } from '../../contract/diagnostic.js';
import type { Link } from '../../contract/library/card.js';
import { safeHref } from '../formats/safe-href.js';
import { renderParts } from '../text/render-parts.js';
import type { TextOptions } from '../text/text-options.js';

/** A link as rendered; `undefined` where its address is missing, or leads elsewhere than https, http, mailto or tel. */
export function presentLink(
  link: Link | undefined,
  data: Readonly<Record<string, unknown>>,
  options: TextOptions,
  report: (diagnostic: Diagnostic) => void,
): { href: string; label: string } | undefined {
  if (!link) return undefined;
  const address = renderParts(link.href, data, options);
  if (address.empty || address.text.trim() === '') return undefined;
  const href = safeHref(address.text.trim());
  if (href === undefined) {
    report({
      code: 'present/refused-link',
      severity: 'warning',
      pointer: '/link/href',
      message: 'The address of the link is not an absolute https, http, mailto or tel address; the link is left out.',
    });
    return undefined;
  }
  const label = link.label === undefined ? undefined : renderParts(link.label, data, options);
  return { href, label: label && !label.empty && label.text !== '' ? label.text : hostOf(href) };
}

function hostOf(href: string): string {
  const { host, pathname } = new URL(href);
  return host || pathname || href;
}
