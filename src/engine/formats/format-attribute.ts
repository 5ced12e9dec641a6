import type { AttributeDefinition } from '../../contract/library/attribute-definition.js';
import { libraryLimits } from '../../contract/library/library-limits.js';
import { parseFormats } from '../text/parse-token.js';
import type { FormatCall } from '../text/parsed-text.js';
import type { TextOptions } from '../text/text-options.js';
import { applyFormats } from './apply-formats.js';
import { formatContext } from './format-context.js';
import type { FormattedAttribute } from './formatted-attribute.js';
import { formatList } from './format-list.js';
import { printTyped } from './print-typed.js';
import { printValue } from './print-value.js';

const parsed = new Map<string, readonly FormatCall[]>();
const onLists = new Set([
  'join',
  'first',
  'last',
  'size',
  'sort',
  'uniq',
  'reverse',
  'slice',
  'list',
  'default',
  'plural',
]);
const nothing: FormattedAttribute = { text: '', raw: false };

/** An attribute's value as its definition says: type, list, parse, format, style, currency, options. Never throws. */
export function formatAttribute(
  value: unknown,
  definition: AttributeDefinition | undefined,
  options: TextOptions & { readonly data?: unknown },
): FormattedAttribute {
  if (value === undefined || value === null) return nothing;
  const context = formatContext(options, options.data, definition);
  const calls = definition?.format === undefined ? [] : formatsOf(definition.format);
  const [first] = calls;
  if (Array.isArray(value) && !(first && onLists.has(first.name))) {
    let raw = false;
    const text = formatList(
      value,
      (item) => {
        const printed = one(item);
        raw ||= printed.raw;
        return printed.text;
      },
      context.locale,
    );
    return value.length === 0 ? nothing : { text, raw };
  }
  return one(value);

  function one(item: unknown): FormattedAttribute {
    const typed = printTyped(item, context);
    if (!first || typed.raw) return typed;
    return { ...typed, text: printValue(applyFormats(item, calls, context), context.locale) ?? '' };
  }
}

function formatsOf(source: string): readonly FormatCall[] {
  const known = parsed.get(source);
  if (known) return known;
  let calls: readonly FormatCall[] = [];
  try {
    calls = parseFormats(source.slice(0, 500)).slice(0, libraryLimits.formats);
  } catch {
    // `parseLibrary` has told the administrator; the value prints by its type.
  }
  if (parsed.size > 500) parsed.clear();
  parsed.set(source, calls);
  return calls;
}
