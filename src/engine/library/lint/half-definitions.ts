import { placesOf } from '../places-of.js';
import { type LintRule, warning } from './lint-rule.js';

/** Attributes that lack what their type or operator works with. */
export const halfDefinitions: LintRule = function* ({ library }) {
  for (const { path, value } of placesOf(library, 'attribute')) {
    const { type, options, currency, currencyFrom, projection } = value;
    if (type === 'enum' && options === undefined)
      yield warning(
        'enum-without-options',
        [...path, 'type'],
        'is an enum without labels: its values are shown as they come',
        'add "options": { "value": "Label" }, or the name of an entry of "enums"',
      );
    if (type === 'money' && currency === undefined && currencyFrom === undefined)
      yield warning(
        'money-without-currency',
        [...path, 'type'],
        'is money of no currency: its amounts are shown as numbers',
        'add "currency": "EUR", or "currencyFrom" with the attribute that has it',
      );
    if (projection?.operator === 'map' && !projection.states)
      yield warning(
        'map-without-states',
        [...path, 'projection', 'operator'],
        'maps to no states: every value becomes "other"',
        'add "states": { "value": "state" }',
      );
  }
};
