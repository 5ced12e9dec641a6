/** Longest string a format works on, in UTF-16 units: a longer value is cut first, so that no configuration can hang a card. */
const longest = 20_000;

/** A value as Liquid prints it: missing is "", lists are run together. Objects print as nothing. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value.length > longest ? value.slice(0, longest) : value;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  return Array.isArray(value) ? listOf(value).map(scalarText).join('').slice(0, longest) : '';
}

/** A value as a list, as Liquid does: missing is empty, anything else is a list of one. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.length > longest ? value.slice(0, longest) : value;
  return value === undefined || value === null ? [] : [value];
}

/** One item as text; a list in a list is joined by commas. */
export function scalarText(value: unknown): string {
  return Array.isArray(value)
    ? value
        .slice(0, 100)
        .map((item) => (Array.isArray(item) ? '' : textOf(item)))
        .join(',')
    : textOf(value);
}
