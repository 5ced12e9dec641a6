/** The nearest `lang` of an element: its own, an ancestor's (through shadow roots), the document's; `en` where none is set. */
export function languageAround(element: Element): string {
  return attributeAround(element, 'lang') || 'en';
}

/** The nearest writing direction of an element. */
export function directionAround(element: Element): 'ltr' | 'rtl' {
  return attributeAround(element, 'dir') === 'rtl' ? 'rtl' : 'ltr';
}

function attributeAround(element: Element, name: 'lang' | 'dir'): string | undefined {
  let at: Element | null = element;
  while (at) {
    const nearest: Element | null = at.closest(`[${name}]`);
    if (nearest) return nearest.getAttribute(name) || undefined;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}
