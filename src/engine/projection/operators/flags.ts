import type { Operator } from '../operator.js';

const exists: Operator<boolean> = {
  init: () => false,
  add: () => true,
  result: (state) => state,
  merge: (earlier, later) => earlier || later,
};

/** Whether every value is true; nothing where there was none. */
const all: Operator<boolean | undefined> = {
  init: () => undefined,
  add: (state, value) => state !== false && isTrue(value),
  result: (state) => state,
  merge: (earlier, later) => (earlier === undefined ? later : earlier && later !== false),
  flattens: true,
};

const any: Operator<boolean> = {
  ...exists,
  add: (state, value) => state || isTrue(value),
  flattens: true,
};

/** Flags also travel as text and as numbers. */
function isTrue(value: unknown): boolean {
  return (
    value === true || value === 1 || value === '1' || (typeof value === 'string' && value.toLowerCase() === 'true')
  );
}

export const flagOperators = { exists, all, any };
