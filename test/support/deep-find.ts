/** The first element that matches, through shadow roots. */
export function deepFind(root: ParentNode, matches: string | ((element: Element) => boolean)): Element | undefined {
  for (const element of root.querySelectorAll('*')) {
    if (typeof matches === 'string' ? element.matches(matches) : matches(element)) return element;
    const inner = element.shadowRoot && deepFind(element.shadowRoot, matches);
    if (inner) return inner;
  }
  return undefined;
}
