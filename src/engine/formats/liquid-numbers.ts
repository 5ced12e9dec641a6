import type { Format } from './format.js';
import { scalarText } from './text-of.js';

/** Liquid's filters on numbers, as liquidjs has them: what is no number counts as 0. */
export const liquidNumbers: Readonly<Record<string, Format>> = {
  plus: (value, [other]) => liquidNumber(value) + liquidNumber(other),
  minus: (value, [other]) => liquidNumber(value) - liquidNumber(other),
  times: (value, [other]) => liquidNumber(value) * liquidNumber(other),
  divided_by: (value, [divisor, isInteger]) => {
    const quotient = liquidNumber(value) / liquidNumber(divisor);
    return isInteger ? Math.floor(quotient) : quotient;
  },
  modulo: (value, [divisor]) => {
    const by = liquidNumber(divisor);
    return ((liquidNumber(value) % by) + by) % by;
  },
  round: (value, [digits]) => rounded(liquidNumber(value), liquidNumber(digits)),
  ceil: (value) => Math.ceil(liquidNumber(value)),
  floor: (value) => Math.floor(liquidNumber(value)),
  abs: (value) => Math.abs(liquidNumber(value)),
  at_least: (value, [least]) => Math.max(liquidNumber(value), liquidNumber(least)),
  at_most: (value, [most]) => Math.min(liquidNumber(value), liquidNumber(most)),
};

function liquidNumber(value: unknown): number {
  if (Array.isArray(value)) return value.length === 1 ? Number(scalarText(value[0])) || 0 : 0;
  return typeof value === 'object' || typeof value === 'symbol' || typeof value === 'function' ? 0 : Number(value) || 0;
}

/** Half away from zero, on the decimal digits: 1.005 to two digits is 1.01. */
function rounded(number: number, digits: number): number {
  const scaled = shifted(Math.abs(number), digits);
  if (!(scaled <= Number.MAX_SAFE_INTEGER)) return number;
  const result = shifted(Math.round(scaled), -digits);
  return number < 0 ? -result : result;
}

function shifted(number: number, digits: number): number {
  const [mantissa, power = '0'] = String(number).split('e');
  return Number(`${mantissa}e${Number(power) + digits}`);
}
