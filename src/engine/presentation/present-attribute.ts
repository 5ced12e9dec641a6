import type { Diagnostic } from '../../contract/diagnostic.js';
import type { AttributeDefinition, AttributeType } from '../../contract/library/attribute-definition.js';
import { formatAttribute } from '../formats/format-attribute.js';
import { maskValue } from '../formats/mask-value.js';
import { jsonPointer } from '../library/json-pointer.js';
import type { TextOptions } from '../text/text-options.js';
import type { AttributeView } from './attribute-view.js';
import { isShown } from './is-shown.js';
import type { Reader } from './reader.js';

/** One value on its way to an agent. */
export interface AttributeInput {
  readonly name: string;
  readonly value: unknown;
  readonly definition: AttributeDefinition | undefined;
  /** With the attributes beside it in `data`, as texts may read them: where `currencyFrom` and a format's arguments look. */
  readonly options: TextOptions & { readonly data: unknown };
}

/**
 * An attribute as an agent reads it. `undefined` where there is no value or it may not be shown. A
 * value that does not fit its type is shown as it came, and `report` hears of it.
 */
export function presentAttribute(
  input: AttributeInput,
  reader: Reader,
  report: (diagnostic: Diagnostic) => void,
): AttributeView | undefined {
  const { name, value, definition, options } = input;
  if (!isShown(value, definition, reader)) return undefined;
  const type = definition?.type ?? typeOf(value);
  const sensitivity = reader.sensitivityOf(definition);
  const { text, raw, href } = sensitivity
    ? { text: maskValue(value, sensitivity, reader.locale), raw: false, href: undefined }
    : formatAttribute(value, definition, options);
  if (raw) report(unreadable(name, type));
  return {
    name,
    label: reader.label(definition?.displayName, name),
    text,
    parts: text === '' ? [] : [{ kind: 'value', text }],
    type,
    ...(href === undefined ? undefined : { href }),
    masked: sensitivity !== undefined,
    raw,
    tooltip: definition?.tooltip === true,
    partial: false,
    contributors: [],
    used: 0,
    skipped: 0,
  };
}

function typeOf(value: unknown): AttributeType {
  return typeof value === 'boolean' || typeof value === 'number' ? (typeof value as AttributeType) : 'string';
}

function unreadable(name: string, type: AttributeType): Diagnostic {
  return {
    code: 'present/unreadable-value',
    severity: 'warning',
    pointer: jsonPointer(['attributes', name]),
    message: `The value of "${name}" does not read as ${type}; it is shown as it came.`,
    hint: 'Correct the attribute\'s "type" or "parse" in the session library, or what the sending system reports.',
  };
}
