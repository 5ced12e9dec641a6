import { operatorNames } from '../../projection/operator-registry.js';
import { didYouMean } from '../did-you-mean.js';
import type { Check } from '../finding.js';
import { placesOf } from '../places-of.js';

/** Projections whose operator nobody defined. */
export const checkOperators: Check = function* (library) {
  const names = operatorNames();
  for (const { path, value } of placesOf(library, 'projection')) {
    if (value.operator === undefined || names.includes(value.operator)) continue;
    const meant = didYouMean(value.operator, names);
    const hint = meant ? `did you mean "${meant}"?` : `operators are ${names.join(', ')}`;
    yield {
      code: 'library/unknown-operator',
      severity: 'error',
      path: [...path, 'operator'],
      message: `"${value.operator}" is not an operator: "last" is used`,
      hint,
    };
  }
};
