import { IntlCache } from '../../messages/intl-cache.js';
import { numberOf } from './number-of.js';

type NumberStyle = 'number' | 'percent';

const plain = numberCache({});
const whole = numberCache({ maximumFractionDigits: 0 });
const percent = numberCache({ style: 'percent', maximumFractionDigits: 2 });
const money = new IntlCache((locale, currency) => new Intl.NumberFormat(locale, { style: 'currency', currency }));
const fixed = new IntlCache((locale, what) => {
  const [style, digits] = what.split(' ');
  const fraction = Number(digits);
  return new Intl.NumberFormat(locale, {
    style: style === 'percent' ? 'percent' : 'decimal',
    minimumFractionDigits: fraction,
    maximumFractionDigits: fraction,
  });
});

/** A number in the reader's language, with as many decimals as it has (at most three; a percentage two) or exactly `digits`. */
export function formatNumber(value: unknown, style: NumberStyle, locale: string, digits?: number): string | undefined {
  const number = exactNumber(value);
  if (number === undefined) return undefined;
  if (digits !== undefined)
    return fixed.get(locale, `${style} ${Math.min(Math.max(Math.trunc(digits), 0), 20)}`).format(number);
  return (style === 'percent' ? percent : plain)(locale).format(number);
}

/** A whole number in the reader's language; `undefined` where it has decimals. */
export function formatInteger(value: unknown, locale: string): string | undefined {
  const number = numberOf(value);
  return number === undefined || !Number.isInteger(number)
    ? undefined
    : whole(locale).format(exactNumber(value) as number);
}

/** An amount in a currency (ISO 4217). Throws `RangeError` for a code that cannot be one. */
export function formatMoney(value: unknown, currency: string, locale: string): string | undefined {
  const number = exactNumber(value);
  return number === undefined ? undefined : money.get(locale, currency).format(number);
}

/** Digits that a double cannot hold go to `Intl` as text, which formats them exactly. */
function exactNumber(value: unknown): number | undefined {
  const number = numberOf(value);
  if (number === undefined || typeof value !== 'string') return number;
  return Math.abs(number) > Number.MAX_SAFE_INTEGER || value.length > 16 ? (value.trim() as unknown as number) : number;
}

function numberCache(options: Intl.NumberFormatOptions): (locale: string) => Intl.NumberFormat {
  const cache = new IntlCache((locale) => new Intl.NumberFormat(locale, options));
  return (locale) => cache.get(locale, '');
}
