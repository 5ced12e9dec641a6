import type { Diagnostic } from '../../contract/diagnostic.js';
import type { Link } from '../../contract/library/card.js';
import { safeHref } from '../formats/safe-href.js';
import type { TextOptions } from '../text/text-options.js';
import { presentWords } from './present-text.js';

/** A link as rendered; `undefined` where its address is missing, or leads elsewhere than https, http, mailto or tel. */
export function presentLink(
  link: Link | undefined,
  data: Readonly<Record<string, unknown>>,
  options: TextOptions,
  report: (diagnostic: Diagnostic) => void,
): { href: string; label: string } | undefined {
  if (!link) return undefined;
  const address = presentWords(link.href, data, options);
  if (address === undefined) return undefined;
  const href = safeHref(address.trim());
  if (href === undefined) {
    report({
      code: 'present/refused-link',
      severity: 'warning',
      pointer: '/link/href',
      message: 'The address of the link is not an absolute https, http, mailto or tel address; the link is left out.',
    });
    return undefined;
  }
  return { href, label: presentWords(link.label, data, options) ?? hostOf(href) };
}

function hostOf(href: string): string {
  const { host, pathname } = new URL(href);
  return host || pathname || href;
}
