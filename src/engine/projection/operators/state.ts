import type { Operator } from '../operator.js';
import { last } from './pick.js';
import { isScalar, valueKey } from '../value-key.js';

/** The state that the latest value or event name stands for; `other` where `states` does not name it. */
const map: Operator = {
  ...last,
  result: (state, { rule }) => {
    if (state === undefined) return undefined;
    const states = rule.states ?? {};
    const name = Array.isArray(state) ? state.map(wordOf).join() : wordOf(state);
    return Object.hasOwn(states, name) ? states[name] : 'other';
  },
};

/** A list in a list is no name, however deep it is. */
const wordOf = (value: unknown): string => (isScalar(value) ? String(value) : '');

interface Changes {
  readonly first?: string;
  readonly last?: string;
  readonly count: number;
}

/** How many times the value became another one. */
const changes: Operator<Changes> = {
  init: () => ({ count: 0 }),
  add: (state, value) => {
    const key = valueKey(value);
    return state.last === key || key === undefined ? state : merge(state, { first: key, last: key, count: 0 });
  },
  result: (state) => state.count,
  merge,
};

function merge(earlier: Changes, later: Changes): Changes {
  if (earlier.first === undefined || later.first === undefined || later.last === undefined) {
    return earlier.first === undefined ? later : earlier;
  }
  const count = earlier.count + later.count + (earlier.last === later.first ? 0 : 1);
  return { first: earlier.first, last: later.last, count };
}

export const stateOperators = { map, changes };
