/**
 * A value as one text, for telling whether two are the same: text and number of the same digits are,
 * as on the wire. `undefined` for no value. Safe for what a host might put into a list.
 */
export function valueKey(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  return Array.isArray(value) ? JSON.stringify(value.map(scalarKey)) : scalarKey(value);
}

function scalarKey(value: unknown): string {
  return isScalar(value) ? String(value) : '';
}

/** What an attribute, or an item of a list, may be. */
export function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
