/**
 * Registers a tag unless this page has it already: another copy or version of the library may have
 * come first, and defining twice would throw. Does nothing where there are no custom elements (Node).
 */
export function register(tag: string, element: CustomElementConstructor): void {
  if (globalThis.customElements && !customElements.get(tag)) customElements.define(tag, element);
}
