import { readProperty } from '../path/read-path.js';
import type { Format } from './format.js';
import { listOf, scalarText, textOf } from './text-of.js';

/** Longest list a format sorts. */
const sortable = 10_000;

/** Liquid's filters on lists, and the two that serve text and lists alike, as liquidjs has them. */
export const liquidLists: Readonly<Record<string, Format>> = {
  default: (value, [fallback], { named }) => (isBlank(value, named['allow_false'] === true) ? fallback : value),
  join: (value, [separator = ' ']) => listOf(value).map(scalarText).join(textOf(separator)),
  first: (value) => (Array.isArray(value) ? readProperty(value, 0) : typeof value === 'string' ? value.charAt(0) : ''),
  last: (value) =>
    Array.isArray(value) ? readProperty(value, 'last') : typeof value === 'string' ? value.slice(-1) : '',
  size: (value) => (typeof value === 'string' || Array.isArray(value) ? value.length : 0),
  sort: (value) => [...listOf(value).slice(0, sortable)].sort(compare),
  uniq: (value) => [...new Set(listOf(value))],
  reverse: (value) => [...listOf(value)].reverse(),
  slice: (value, [begin = 0, length = 1]) => slice(value, Number(begin), Number(length)),
};

function isBlank(value: unknown, allowsFalse: boolean): boolean {
  if (typeof value === 'string' || Array.isArray(value)) return value.length === 0;
  return value === undefined || value === null || (value === false && !allowsFalse);
}

/** Missing values come last; what cannot be compared stays where it is. */
function compare(left: unknown, right: unknown): number {
  const isLeftMissing = left === undefined || left === null;
  const isRightMissing = right === undefined || right === null;
  if (isLeftMissing || isRightMissing) return Number(isLeftMissing) - Number(isRightMissing);
  // An object's own `toString` or `valueOf` must not run.
  if (typeof left === 'object' || typeof right === 'object') return 0;
  return (left as number) < (right as number) ? -1 : (left as number) > (right as number) ? 1 : 0;
}

function slice(value: unknown, begin: number, length: number): unknown {
  if (value === undefined || value === null) return [];
  const whole = Array.isArray(value) ? (value as unknown[]) : Array.from(textOf(value));
  const start = begin < 0 ? whole.length + begin : begin;
  const part = start < 0 || length < 0 ? [] : whole.slice(start, start + length);
  return Array.isArray(value) ? part : part.join('');
}
