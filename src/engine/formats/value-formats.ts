import { humanize } from '../humanize.js';
import { formatDuration } from './format-duration.js';
import { formatLabel } from './format-label.js';
import { formatList } from './format-list.js';
import { formatMoney, formatNumber } from './format-number.js';
import type { Format, FormatContext } from './format.js';
import { formatMoment, type MomentParts } from './format-moment.js';
import { formatPlural } from './format-plural.js';
import { formatRelative } from './format-relative.js';
import { maskText } from './mask-value.js';
import { currencyOf } from './currency-of.js';
import { momentOf, type WrittenMoment } from './moment-of.js';
import { numberOf } from './number-of.js';
import { printValue } from './print-value.js';
import { textOf } from './text-of.js';

/** The formats Liquid does not have. A value they cannot read is shown as it came; a missing one stays missing. */
export const valueFormats: Readonly<Record<string, Format>> = {
  date: moment('date'),
  time: moment('time'),
  datetime: moment('datetime'),
  relative: (value, _args, context) => {
    const { now, locale, timeZone } = context;
    const read = readMoment(value, context);
    if (!read) return value;
    return now === undefined
      ? formatMoment(read, 'datetime', undefined, locale, timeZone)
      : formatRelative(read, now, locale, timeZone);
  },
  duration: (value, [style], { locale, definition }) =>
    formatDuration(value, locale, text(style) ?? definition?.style) ?? value,
  number: (value, [digits], { locale }) => formatNumber(value, 'number', locale, numberOf(digits)) ?? value,
  percent: (value, [digits], { locale }) => formatNumber(value, 'percent', locale, numberOf(digits)) ?? value,
  currency: (value, [code], context) => {
    const currency = text(code) ?? currencyOf(context.definition, context.data);
    return (
      (currency ? formatMoney(value, currency, context.locale) : formatNumber(value, 'number', context.locale)) ?? value
    );
  },
  label: (value, [name], context) => formatLabel(value, text(name) ?? context.definition?.options, context) ?? value,
  list: (value, [type], { locale }) =>
    Array.isArray(value) ? formatList(value, (item) => printValue(item, locale), locale, listType(type)) : value,
  humanize: (value) => (isMissing(value) ? value : humanize(textOf(value))),
  mask: (value, [kept]) => (isMissing(value) ? value : maskText(textOf(value), numberOf(kept))),
  host: (value) => (typeof value === 'string' && URL.canParse(value) ? new URL(value).host : value),
  plural: (value, _args, { locale, named }) => (isMissing(value) ? value : formatPlural(value, named, locale)),
};

function moment(parts: MomentParts): Format {
  return (value, [style], context) => {
    const read = readMoment(value, context);
    return read
      ? formatMoment(read, parts, text(style) ?? context.definition?.style, context.locale, context.timeZone)
      : value;
  };
}

const readMoment = (value: unknown, { definition, locale }: FormatContext): WrittenMoment | undefined =>
  momentOf(value, definition?.parse, locale);

const isMissing = (value: unknown): boolean => value === undefined || value === null;
const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const listType = (type: unknown): Intl.ListFormatType =>
  type === 'or' ? 'disjunction' : type === 'unit' ? 'unit' : 'conjunction';
