import type { AttributeDefinition } from '../../contract/library/attribute-definition.js';
import { readProperty } from '../path/read-path.js';
import { textInLocale } from '../text/text-in-locale.js';
import type { FormatContext } from './format.js';
import { textOf } from './text-of.js';

/** The label of an enum's value: `options` are the labels, or the name of an entry of the library's `enums`. `undefined` where it has none. */
export function formatLabel(
  value: unknown,
  options: AttributeDefinition['options'],
  context: FormatContext,
): string | undefined {
  const labels = typeof options === 'string' ? readProperty(context.options.enums, options) : options;
  const label = readProperty(labels, textOf(value));
  return label === undefined ? undefined : textInLocale(label as string, context.locale, context.options.libraryLocale);
}
