import { humanize } from '../humanize.js';
import { formatList } from './format-list.js';
import type { Format } from './format.js';
import { formatMoment } from './format-moment.js';
import { formatPlural } from './format-plural.js';
import { formatRelative } from './format-relative.js';
import { maskText } from './mask-value.js';
import { numberOf } from './number-of.js';
import { printValue } from './print-value.js';
import { textOf } from './text-of.js';
import { moment, readMoment, typedFormats } from './typed-formats.js';

/** The formats Liquid does not have. A value they cannot read is shown as it came; a missing one stays missing. */
export const valueFormats: Readonly<Record<string, Format>> = {
  ...Object.fromEntries(
    Object.entries(typedFormats).map(([name, format]): [string, Format] => [
      name,
      (value, args, context) => format(value, args, context) ?? value,
    ]),
  ),
  time: (value, args, context) => (readMoment(value, context) ? time(value, args, context) : value),
  relative: (value, _args, context) => {
    const { now, locale, timeZone } = context;
    const read = readMoment(value, context);
    if (!read) return value;
    return now === undefined
      ? formatMoment(read, 'datetime', undefined, locale, timeZone)
      : formatRelative(read, now, locale, timeZone);
  },
  list: (value, [type], { locale }) =>
    Array.isArray(value) ? formatList(value, (item) => printValue(item, locale), locale, listType(type)) : value,
  humanize: (value) => (isMissing(value) ? value : humanize(textOf(value))),
  mask: (value, [kept]) => (isMissing(value) ? value : maskText(textOf(value), numberOf(kept))),
  host: (value) => (typeof value === 'string' && URL.canParse(value) ? new URL(value).host : value),
  plural: (value, _args, { locale, named }) => (isMissing(value) ? value : formatPlural(value, named, locale)),
};

const time = moment('time');
const isMissing = (value: unknown): boolean => value === undefined || value === null;

const listType = (type: unknown): Intl.ListFormatType =>
  type === 'or' ? 'disjunction' : type === 'unit' ? 'unit' : 'conjunction';
