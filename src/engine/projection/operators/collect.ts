import { type DistinctValues, noValues, withValue } from '../distinct-values.js';
import { emptyList, grow, type GrowingList, itemsOf } from '../growing-list.js';
import type { Operator } from '../operator.js';

const collecting = {
  init: emptyList<unknown>,
  add: grow<unknown>,
  merge: (earlier, later) => itemsOf(later).reduce(grow<unknown>, earlier),
  flattens: true,
} satisfies Partial<Operator<GrowingList<unknown>>>;

const list: Operator<GrowingList<unknown>> = {
  ...collecting,
  result: (state, { rule }) => itemsOf(state, rule.limit),
};

/** The last `limit` values, 10 where it names none. */
const lastList: Operator<GrowingList<unknown>> = {
  ...collecting,
  result: (state, { rule }) => itemsOf(state, rule.limit ?? 10),
};

const join: Operator<GrowingList<unknown>> = {
  ...collecting,
  result: (state, { rule }) =>
    state.length === 0
      ? undefined
      : itemsOf(state, rule.limit)
          .map(String)
          .join(rule.separator ?? ', '),
};

/** Each value once, where it first stood. */
const uniqueList: Operator<DistinctValues> = {
  init: noValues,
  add: withValue,
  result: (state, { rule }) => itemsOf(state, rule.limit),
  merge: (earlier, later) => itemsOf(later).reduce<DistinctValues>(withValue, earlier),
  flattens: true,
};

export const collectOperators = { list, lastList, join, uniqueList };
