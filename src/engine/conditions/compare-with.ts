import { addDuration } from '../add-duration.js';
import { parseDuration } from '../duration.js';
import { momentOf } from '../formats/moment-of.js';
import { numberOf } from '../formats/number-of.js';
import { listOf } from '../formats/text-of.js';

type Comparison = (left: unknown, right: unknown, now: number | undefined) => boolean;

const isMissing = (value: unknown): value is null | undefined => value === undefined || value === null;
const isEmpty = (value: unknown): boolean =>
  isMissing(value) || value === '' || (Array.isArray(value) && value.length === 0);
const text = (value: unknown): string => (isMissing(value) || typeof value === 'object' ? '' : String(value));

/** `exists` and `empty` take `"value": false` for the opposite. */
const comparisons: Readonly<Record<string, Comparison>> = {
  eq: isEqual,
  ne: (left, right) => !isEqual(left, right),
  gt: (left, right) => order(left, right) > 0,
  gte: (left, right) => order(left, right) >= 0,
  lt: (left, right) => order(left, right) < 0,
  lte: (left, right) => order(left, right) <= 0,
  in: (left, right) => Array.isArray(right) && isAnyOf(list(left), listOf(right)),
  contains: (left, right) =>
    Array.isArray(left)
      ? isAnyOf(listOf(left), [right])
      : isWord(left) && isWord(right) && text(left).includes(text(right)),
  startsWith: (left, right) => isWord(left) && isWord(right) && text(left).startsWith(text(right)),
  endsWith: (left, right) => isWord(left) && isWord(right) && text(left).endsWith(text(right)),
  exists: (left, right) => !isMissing(left) === (right !== false),
  empty: (left, right) => isEmpty(left) === (right !== false),
  before: (left, right) => instant(left) < instant(right),
  after: (left, right) => instant(left) > instant(right),
  within: (left, right, now) => {
    const span = typeof right === 'string' ? parseDuration(right) : undefined;
    if (!span || now === undefined) return false;
    const at = instant(left);
    return at >= addDuration(now, span, -1) && at <= addDuration(now, span);
  },
};

/** Compares what a path found with a condition's `value`. False for an operator that does not exist. */
export function compareWith(operator: string, found: unknown, value: unknown, now: number | undefined): boolean {
  return Object.hasOwn(comparisons, operator) && (comparisons[operator] as Comparison)(found, value, now);
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? listOf(value) : [value]);
const isWord = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
const instant = (value: unknown): number => momentOf(value)?.ms ?? NaN;

function isEqual(left: unknown, right: unknown): boolean {
  if (!Array.isArray(left) || !Array.isArray(right)) return keyOf(left) === keyOf(right);
  return left.length === right.length && listOf(left).every((item, i) => keyOf(item) === keyOf(right[i]));
}

/**
 * Equal for equal values. Wire values are text: 7 equals "7.0" and true equals "true". Beyond what a number holds exactly
 * digits are compared: two parcels may differ in the last one.
 */
function keyOf(value: unknown): unknown {
  const number = numberOf(value);
  if (number !== undefined && Math.abs(number) <= Number.MAX_SAFE_INTEGER) return `#${number}`;
  return isMissing(value) ? undefined : isWord(value) ? text(value) : value;
}

function isAnyOf(items: readonly unknown[], wanted: readonly unknown[]): boolean {
  const keys = new Set(wanted.map(keyOf));
  return items.some((item) => keys.has(keyOf(item)));
}

/** Negative, 0 or positive; `NaN` where the two cannot be ordered. */
function order(left: unknown, right: unknown): number {
  const a = numberOf(left);
  const b = numberOf(right);
  if (a !== undefined && b !== undefined) return a - b;
  if (typeof left !== 'string' || typeof right !== 'string') return NaN;
  return left < right ? -1 : left > right ? 1 : 0;
}
