import type { Operator } from '../operator.js';

/** Keeps the latest value. */
export const last = {
  init: () => undefined,
  add: (_state: unknown, value: unknown) => value,
  result: (state: unknown) => state,
  merge: (earlier: unknown, later: unknown) => later ?? earlier,
  contributors: 'newest',
} satisfies Operator;

/** Keeps the earliest value. */
export const first = {
  ...last,
  add: (state: unknown, value: unknown) => state ?? value,
  merge: (earlier: unknown, later: unknown) => earlier ?? later,
  contributors: 'oldest',
} satisfies Operator;

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
