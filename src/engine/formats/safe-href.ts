const allowed = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/** The address of a link, in its normal form; `undefined` for any scheme but https, http, mailto and tel, and for a relative one. */
export function safeHref(text: string): string | undefined {
  if (text.length > 4000 || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return allowed.has(url.protocol) ? url.href : undefined;
}
