import type { PatternPart } from './pattern-parts.js';

/** The letters in the order in which what they say takes effect. Of those side by side a pattern may have one. */
const order = ['yRu', 'Qq', 'ML', 'I', 'E', 'dDi', 'abB', 'hHKk', 'm', 's', 'S', 'tT', 'Xx'];

/** When the field of a token takes effect. */
export const placeOf = (token: string): number => order.findIndex((letters) => letters.includes(token.charAt(0)));

/**
 * Whether a text can be read with such a pattern: no field is said twice, none is only for printing, and a
 * timestamp stands alone.
 */
export function canBeRead(parts: readonly PatternPart[]): boolean {
  const places = parts.flatMap(({ isToken, value }) => (isToken ? placeOf(value) : []));
  const hasTimestamp = places.includes(order.indexOf('tT'));
  return !places.includes(-1) && new Set(places).size === places.length && (!hasTimestamp || places.length === 1);
}
