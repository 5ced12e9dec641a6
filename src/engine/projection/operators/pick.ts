import type { Operator } from '../operator.js';

const last: Operator = {
  init: () => undefined,
  add: (_state, value) => value,
  result: (state) => state,
  merge: (earlier, later) => (later === undefined ? earlier : later),
  contributors: 'newest',
};

const first: Operator = {
  init: () => undefined,
  add: (state, value) => (state === undefined ? value : state),
  result: (state) => state,
  merge: (earlier, later) => (earlier === undefined ? later : earlier),
  contributors: 'oldest',
};

interface LastTwo {
  readonly last?: unknown;
  readonly previous?: unknown;
}

/** The value before the latest one. */
const previous: Operator<LastTwo> = {
  init: () => ({}),
  add: ({ last: previous }, value) => ({ last: value, previous }),
  result: (state) => state.previous,
  merge: (earlier, later) =>
    later.last === undefined ? earlier : { last: later.last, previous: later.previous ?? earlier.last },
  contributors: 'previous',
};

export const pickOperators = { last, first, previous };
