import type { AttributeDefinition } from '../../contract/library/attribute-definition.js';
import { readProperty } from '../path/read-path.js';

/** The ISO 4217 code of an amount: fixed by its definition, or read from another attribute. */
export function currencyOf(definition: AttributeDefinition | undefined, data: unknown): string | undefined {
  const code = definition?.currencyFrom === undefined ? undefined : readProperty(data, definition.currencyFrom);
  return typeof code === 'string' && /^[a-z]{3}$/i.test(code) ? code.toUpperCase() : definition?.currency;
}
