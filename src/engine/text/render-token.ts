import { applyFormats } from '../formats/apply-formats.js';
import { formatAttribute } from '../formats/format-attribute.js';
import { formatContext } from '../formats/format-context.js';
import { printValue } from '../formats/print-value.js';
import { readScoped } from '../path/read-scoped.js';
import type { Operand, Token } from './parsed-text.js';
import type { TextOptions } from './text-options.js';

/** What a token prints; `undefined` where there is nothing to print. */
export function renderToken(token: Token, data: unknown, options: TextOptions): string | undefined {
  const value = operandValue(token.operand, data, options);
  const definition = options.attributes && definitionOf(token.operand, options.attributes);
  if (token.formats.length > 0) {
    const context = formatContext(options, data, definition);
    return printValue(applyFormats(value, token.formats, context), context.locale);
  }
  if (definition)
    return value === undefined || value === null
      ? undefined
      : formatAttribute(value, definition, { ...options, data }).text;
  return typeof value === 'string' ? value : printValue(value, options.locale ?? options.libraryLocale ?? 'en');
}

/** A token is missing when its value is, and no `default` stands in for it. */
export function isMissing(token: Token, data: unknown, options: TextOptions, printed: string | undefined): boolean {
  if (printed === undefined) return true;
  const value = operandValue(token.operand, data, options);
  return (value === undefined || value === null) && !token.formats.some(({ name }) => name === 'default');
}

const operandValue = ({ path, value }: Operand, data: unknown, options: TextOptions): unknown =>
  path ? readScoped(path, data, options) : value;

function definitionOf({ path }: Operand, attributes: NonNullable<TextOptions['attributes']>) {
  if (!path) return undefined;
  const name = path.length === 1 ? path[0] : path.length === 2 && path[0] === 'attributes' ? path[1] : undefined;
  return typeof name === 'string' ? attributes.get(name) : undefined;
}
