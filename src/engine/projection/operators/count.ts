import { type DistinctValues, noValues, withValue } from '../distinct-values.js';
import type { Operator } from '../operator.js';

const count: Operator<number> = {
  init: () => 0,
  add: (state) => state + 1,
  result: (state) => state,
  merge: (earlier, later) => earlier + later,
};

const countDistinct: Operator<DistinctValues> = {
  init: noValues,
  add: withValue,
  result: (state) => state.length,
  merge: (earlier, later) => later.items.slice(0, later.length).reduce(withValue, earlier),
  flattens: true,
};

export const countOperators = { count, countDistinct };
