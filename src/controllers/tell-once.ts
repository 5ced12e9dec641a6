const told = new Set<string>();

/** Tells the developer of a host page on the console what a property takes. All elements of a page tell it once. */
export function tellOnce(property: string, words: string): void {
  if (told.has(property)) return;
  told.add(property);
  console.warn(words);
}
