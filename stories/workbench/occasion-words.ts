import { humanize } from '../../src/engine/humanize.js';
import { called, item, type Item, plain, text } from './json-items.js';

const comparisons: Readonly<Record<string, string>> = {
  eq: 'is',
  ne: 'is not',
  gt: 'is more than',
  gte: 'is at least',
  lt: 'is less than',
  lte: 'is at most',
  in: 'is one of',
  contains: 'contains',
  startsWith: 'starts with',
  endsWith: 'ends with',
  exists: 'is there',
  empty: 'is empty',
  before: 'is before',
  after: 'is after',
  within: 'is within',
};

/** When a badge is shown, as a person says it. */
export function occasionWords(when: unknown, details: readonly Item[]): string {
  if (typeof when !== 'object' || when === null) return 'otherwise';
  const { event, path, op, value } = when as Item;
  if (typeof event === 'string') return `after “${humanize(event)}”`;
  if (typeof path !== 'string') return 'in a special case';
  const detail = details.find(({ name }) => name === path) ?? { name: path };
  const words = [`if ${called(detail)}`, comparisons[text(op)] ?? text(op), said(value, detail)];
  return words.filter(Boolean).join(' ');
}

function said(value: unknown, detail: Item): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'string')
    return Array.isArray(value) ? value.map((one) => said(one, detail)).join(', ') : JSON.stringify(value);
  const isEvent = item(item(detail, 'projection'), 'states')[value] !== undefined;
  return `“${plain(item(detail, 'options')[value]) || (isEvent ? humanize(value) : value)}”`;
}
