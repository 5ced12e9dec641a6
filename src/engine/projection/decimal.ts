import { numberOf } from '../formats/number-of.js';

/** `units` × 10^-`scale`, exact. */
interface WideDecimal {
  readonly units: bigint;
  readonly scale: number;
}

/**
 * An exact decimal. As a number it counts millionths, which holds money without allocating; what
 * does not fit becomes a wide one.
 */
export type Decimal = number | WideDecimal;

const millionths = 1e6;
/** Below it, sums of two are exact and a decimal has no more than 15 digits, so a double names it uniquely. */
const safe = 1e15;

/** Whether a value reads as a finite decimal number: a number, or text such as `"12.50"` or `"1e3"`. */
export function isNumeric(value: unknown): value is number | string {
  return numberOf(value) !== undefined;
}

export function addNumber(sum: Decimal, value: number | string): Decimal {
  if (typeof sum === 'number' && typeof value === 'number') {
    const units = Math.round(value * millionths);
    const next = sum + units;
    if (units / millionths === value && isSafe(units) && isSafe(next)) return next;
  }
  return addWide(widen(sum), wideOf(String(value)));
}

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  return typeof a === 'number' && typeof b === 'number' && isSafe(a + b) ? a + b : addWide(widen(a), widen(b));
}

/** The nearest number. */
export function toNumber(decimal: Decimal): number {
  return typeof decimal === 'number' ? decimal / millionths : Number(`${decimal.units}e${-decimal.scale}`);
}

/** The nearest number to a decimal's share among `count`: 0.6 among 3 is 0.2. */
export function shareOf(decimal: Decimal, count: number): number {
  const { units, scale } = widen(decimal);
  return Number(`${(units * 10n ** 20n) / BigInt(count)}e${-scale - 20}`);
}

const isSafe = (units: number) => units < safe && units > -safe;

const widen = (decimal: Decimal): WideDecimal =>
  typeof decimal === 'number' ? { units: BigInt(decimal), scale: 6 } : decimal;

function wideOf(text: string): WideDecimal {
  const [mantissa = '', exponent = '0'] = text.trim().toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  return { units: BigInt(`${whole}${fraction}`.replace('+', '')), scale: fraction.length - Number(exponent) };
}

function addWide(a: WideDecimal, b: WideDecimal): WideDecimal {
  const scale = Math.max(a.scale, b.scale);
  return { units: unitsAt(a, scale) + unitsAt(b, scale), scale };
}

const unitsAt = (decimal: WideDecimal, scale: number) => decimal.units * 10n ** BigInt(scale - decimal.scale);
