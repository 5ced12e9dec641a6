import { humanize } from '../humanize.js';

/** The words of a technical name, in small letters: `cartItems` → cart, items. */
export function nameWords(name: string): readonly string[] {
  return humanize(name).toLowerCase().split(' ').filter(Boolean);
}
