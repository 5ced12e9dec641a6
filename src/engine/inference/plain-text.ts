import { humanize } from '../humanize.js';

const abbreviations = /\b(atm|iban|id|isbn|pin|sku|sms|ssn|url|vat|vin|zip)\b/gi;

/** A technical name as a text of a library; `undefined` where it cannot be one, as the widget's own words are used then. */
export function plainText(name: string): string | undefined {
  const text = humanize(name).replace(abbreviations, (letters) => letters.toUpperCase());
  return text === '' || text.includes('{{') ? undefined : text;
}
