/** The nearest `lang` of an element: its own, an ancestor's (through shadow roots), the document's; `en` where none is set. */
export function languageAround(element: Element): string {
  return attributeAround(element, 'lang') || 'en';
}

/** The nearest writing direction of an element. */
export function directionAround(element: Element): 'ltr' | 'rtl' {
  const dir = attributeAround(element, 'dir');
  return dir === 'rtl' || (dir === 'auto' && getComputedStyle(element).direction === 'rtl') ? 'rtl' : 'ltr';
}

/** An element and all that it stands in, through shadow roots. */
export function ancestorsOf(element: Element): Element[] {
  const found: Element[] = [];
  for (let at: Element | null = element; at;) {
    found.push(at);
    const root: Node | undefined = at.parentElement ? undefined : at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : at.parentElement;
  }
  return found;
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
