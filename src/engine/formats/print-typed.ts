import type { AttributeType } from '../../contract/library/attribute-definition.js';
import type { FormattedAttribute } from './formatted-attribute.js';
import type { FormatContext } from './format.js';
import { formatBoolean } from './format-boolean.js';
import { formatInteger } from './format-number.js';
import { printValue } from './print-value.js';
import { safeHref } from './safe-href.js';
import { textOf } from './text-of.js';
import { typedFormats } from './typed-formats.js';

type Print = (value: unknown, args: readonly unknown[], context: FormatContext) => string | undefined;

/** `undefined` where the value is not of the type. */
const prints: Readonly<Record<AttributeType, Print>> = {
  string: (value, _args, { locale }) => printValue(value, locale),
  number: typedFormats.number,
  integer: (value, _args, { locale }) => formatInteger(value, locale),
  boolean: (value, _args, { locale }) => formatBoolean(value, locale),
  date: typedFormats.date,
  datetime: typedFormats.datetime,
  money: typedFormats.currency,
  duration: typedFormats.duration,
  url: printAddress,
  email: printAddress,
  phone: printAddress,
  enum: typedFormats.label,
};

/** Where a value of these types leads. */
const addresses: Readonly<Partial<Record<AttributeType, (text: string) => string | undefined>>> = {
  url: safeHref,
  email: (text) =>
    /^[^\s@?&,;:<>()[\]\\"]{1,64}@[^\s@?&,;:<>()[\]\\"/]{1,255}$/.test(text) ? safeHref(`mailto:${text}`) : undefined,
  phone: (text) => (/^\+?[\d\s().\-/]{3,40}$/.test(text) ? `tel:${text.replace(/[^\d+]/g, '')}` : undefined),
};

/** One value by its declared type; shown as it came, and marked so, where it does not fit. */
export function printTyped(value: unknown, context: FormatContext): FormattedAttribute {
  const type = context.definition?.type ?? 'string';
  const text = print(type, value, context);
  if (text === undefined) return { text: printValue(value, context.locale) ?? '', raw: true };
  const href = addresses[type]?.(text);
  return href === undefined ? { text, raw: false } : { text, raw: false, href };
}

function print(type: AttributeType, value: unknown, context: FormatContext): string | undefined {
  try {
    return (prints[type] ?? prints.string)(value, [], context);
  } catch {
    // An unknown zone, currency or pattern: `parseLibrary` names the administrator's, the value is shown raw.
    return undefined;
  }
}

/** An address that leads nowhere does not fit its type. */
function printAddress(value: unknown, _args: readonly unknown[], { definition }: FormatContext): string | undefined {
  const text = textOf(value).trim();
  return addresses[definition?.type ?? 'string']?.(text) === undefined ? undefined : text;
}
