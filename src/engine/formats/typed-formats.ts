import { currencyOf } from './currency-of.js';
import type { FormatContext } from './format.js';
import { formatDuration } from './format-duration.js';
import { formatLabel } from './format-label.js';
import { formatMoment, type MomentParts } from './format-moment.js';
import { formatMoney, formatNumber } from './format-number.js';
import { momentOf, type WrittenMoment } from './moment-of.js';
import { numberOf } from './number-of.js';

type TypedFormat = (value: unknown, args: readonly unknown[], context: FormatContext) => string | undefined;

/** What prints a value of a type, and is a format of texts too. `undefined` where the value is not of the type. */
export const typedFormats = {
  date: moment('date'),
  datetime: moment('datetime'),
  duration: (value, [style], { locale, definition }) =>
    formatDuration(value, locale, wordOf(style) ?? definition?.style),
  number: (value, [digits], { locale }) => formatNumber(value, 'number', locale, numberOf(digits)),
  percent: (value, [digits], { locale }) => formatNumber(value, 'percent', locale, numberOf(digits)),
  currency: (value, [code], { locale, definition, data }) => {
    const currency = wordOf(code) ?? currencyOf(definition, data);
    return currency ? formatMoney(value, currency, locale) : formatNumber(value, 'number', locale);
  },
  label: (value, [name], context) => formatLabel(value, wordOf(name) ?? context.definition?.options, context),
} satisfies Readonly<Record<string, TypedFormat>>;

/** The parts of a moment; nothing where the value is none, or has no such part. */
export function moment(parts: MomentParts): TypedFormat {
  return (value, [style], context) => {
    const read = readMoment(value, context);
    return (
      read && formatMoment(read, parts, wordOf(style) ?? context.definition?.style, context.locale, context.timeZone)
    );
  };
}

export const readMoment = (value: unknown, { definition, locale }: FormatContext): WrittenMoment | undefined =>
  momentOf(value, definition?.parse, locale);

const wordOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
