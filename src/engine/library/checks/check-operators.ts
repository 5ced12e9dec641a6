import { operatorNames } from '../../projection/operator-registry.js';
import type { Check } from '../finding.js';
import { mistake } from '../mistake.js';
import { namedLike } from '../named-like.js';
import { placesOf } from '../places-of.js';

/** Projections whose operator nobody defined. */
export const checkOperators: Check = function* (library) {
  const names = operatorNames();
  for (const { path, value } of placesOf(library, 'projection')) {
    const { operator } = value;
    if (operator !== undefined && !names.includes(operator))
      yield mistake(
        'library/unknown-operator',
        [...path, 'operator'],
        `"${operator}" is not an operator: "last" is used`,
        namedLike(operator, names, `operators are ${names.join(', ')}`),
      );
  }
};
