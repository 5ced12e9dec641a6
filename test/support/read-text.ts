/** What a person sees of an element: its visible text through shadow roots and slots, white space folded. */
export function readText(node: Node): string {
  return pieces(node).join(' ').replace(/\s+/g, ' ').trim();
}

function pieces(node: Node): string[] {
  if (node instanceof Text) return [node.data];
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    return (assigned.length > 0 ? assigned : [...node.childNodes]).flatMap(pieces);
  }
  if (node instanceof Element) {
    if (node.tagName === 'STYLE' || (node instanceof HTMLElement && !node.checkVisibility())) return [];
    return [...(node.shadowRoot ?? node).childNodes].flatMap(pieces);
  }
  return [...node.childNodes].flatMap(pieces);
}
