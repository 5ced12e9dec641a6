const identifying =
  /^(id|ids|number|no|nr|sku|code|reference|ref|key|model|zip|postcode|year|iban|isbn|serial|version)$/;

/** Whether the words of a name say that its values name something: digits that are not counted with. */
export function isIdentifying(words: readonly string[]): boolean {
  return words.some((word) => identifying.test(word));
}
