import type { AttributeDefinition } from '../../contract/library/attribute-definition.js';
import type { Diagnostic } from '../../contract/diagnostic.js';
import type { JourneyEvent } from '../../contract/journey-event.js';
import { jsonPointer } from '../library/json-pointer.js';
import { readProperty } from '../path/read-path.js';

/**
 * The definition of a projected amount with its currency fixed to the one its events agree on.
 * `undefined` where they do not: amounts of different currencies are never added or compared.
 */
export function inOneCurrency(
  definition: AttributeDefinition,
  events: readonly JourneyEvent[],
  report: (diagnostic: Diagnostic) => void,
): AttributeDefinition | undefined {
  const { currencyFrom, name } = definition;
  if (definition.type !== 'money' || currencyFrom === undefined || !definition.projection) return definition;
  const codes = new Set(
    events.map(({ attributes }) => readProperty(attributes, currencyFrom)).filter((code) => typeof code === 'string'),
  );
  const [code] = codes;
  if (code === undefined) return definition;
  if (codes.size === 1) return { ...definition, currency: code, currencyFrom: undefined };
  report({
    code: 'present/mixed-currencies',
    severity: 'warning',
    pointer: jsonPointer(['attributes', name]),
    message: `The amounts of "${name}" are in ${codes.size} currencies; no value is shown.`,
    hint: `Project each currency apart, with a "where" on "${currencyFrom}".`,
  });
  return undefined;
}
