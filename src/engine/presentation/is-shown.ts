import type { AttributeDefinition } from '../../contract/library/attribute-definition.js';
import type { Reader } from './reader.js';

/** Whether an attribute is there for an agent: it has a value, and the host may show it. */
export function isShown(value: unknown, definition: AttributeDefinition | undefined, reader: Reader): boolean {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return false;
  return !definition || reader.may(definition);
}
