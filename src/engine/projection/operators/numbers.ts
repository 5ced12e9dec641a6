import { addDecimals, addNumber, type Decimal, isNumeric, shareOf, toNumber } from '../decimal.js';
import type { Operator } from '../operator.js';

/** Exact in decimal; 0 for no events. */
const sum: Operator<Decimal> = {
  init: () => 0,
  add: (state, value) => addNumber(state, value as number | string),
  result: toNumber,
  merge: addDecimals,
  accepts: isNumeric,
  flattens: true,
};

interface SumAndCount {
  readonly sum: Decimal;
  readonly count: number;
}

const average: Operator<SumAndCount> = {
  init: () => ({ sum: 0, count: 0 }),
  add: (state, value) => ({ sum: addNumber(state.sum, value as number | string), count: state.count + 1 }),
  result: (state) => (state.count === 0 ? undefined : shareOf(state.sum, state.count)),
  merge: (earlier, later) => ({ sum: addDecimals(earlier.sum, later.sum), count: earlier.count + later.count }),
  accepts: isNumeric,
  flattens: true,
};

const min = extreme((value, found) => value < found);
const max = extreme((value, found) => value > found);

function extreme(beats: (value: number, found: number) => boolean): Operator<number | undefined> {
  const better = (found: number | undefined, value: number | undefined) =>
    found === undefined || (value !== undefined && beats(value, found)) ? value : found;
  return {
    init: () => undefined,
    add: (state, value) => better(state, Number(value)),
    result: (state) => state,
    merge: better,
    accepts: isNumeric,
    flattens: true,
    contributors: 'equal',
  };
}

export const numberOperators = { sum, average, min, max };
