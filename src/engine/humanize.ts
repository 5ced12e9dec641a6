/**
 * A technical name as words: `product_purchased` → "Product purchased", `itemSku` → "Item sku".
 * Words in capitals stay as they are: `ATM_withdrawal` → "ATM withdrawal".
 */
export function humanize(name: string): string {
  const words = name
    .slice(0, 255)
    .replace(/([\p{Ll}\d])(?=\p{Lu})/gu, '$1 ')
    .replace(/[\s_.-]+/g, ' ')
    .trim()
    .replace(/\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase());
  const [first = ''] = words;
  return first.toUpperCase() + words.slice(first.length);
}
