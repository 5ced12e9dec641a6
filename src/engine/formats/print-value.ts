import { formatBoolean } from './format-boolean.js';
import { formatList } from './format-list.js';

/**
 * A value as a text shows it when no format is named: booleans as Yes and No, lists as the language lists them.
 * `undefined` where there is nothing to show: a missing value, an empty list, an object.
 */
export function printValue(value: unknown, locale: string): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (typeof value === 'boolean') return formatBoolean(value, locale);
  if (!Array.isArray(value) || value.length === 0) return undefined;
  return formatList(value, (item) => (Array.isArray(item) ? undefined : printValue(item, locale)), locale);
}
