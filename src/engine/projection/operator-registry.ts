import type { Operator } from './operator.js';
import { collectOperators } from './operators/collect.js';
import { countOperators } from './operators/count.js';
import { elapsed } from './operators/elapsed.js';
import { flagOperators } from './operators/flags.js';
import { mostFrequent } from './operators/most-frequent.js';
import { numberOperators } from './operators/numbers.js';
import { pickOperators } from './operators/pick.js';
import { stateOperators } from './operators/state.js';
import { timeOperators } from './operators/time.js';

const builtIn = {
  ...pickOperators,
  ...countOperators,
  ...numberOperators,
  ...collectOperators,
  mostFrequent,
  ...flagOperators,
  ...timeOperators,
  elapsed,
  ...stateOperators,
} satisfies Record<string, unknown>;

const operators = new Map<string, Operator>(Object.entries(builtIn) as [string, Operator][]);

/**
 * Adds an operator that `projection.operator` of a library can name, or replaces one. Register
 * before projecting.
 *
 * A value at which `add` throws is passed over; where `result` throws there is none.
 *
 * @throws TypeError where `init`, `add` or `result` is not a function.
 */
export function defineOperator<State>(name: string, operator: Operator<State>): void {
  for (const member of ['init', 'add', 'result'] as const) {
    if (typeof operator?.[member] !== 'function') {
      throw new TypeError(`defineOperator('${name}'): "${member}" is ${typeof operator?.[member]}; give a function.`);
    }
  }
  operators.set(name, freed(operator) as Operator);
}

/** A host may write an operator as a class: its members are called on their own. One that throws must not take a card down. */
function freed<State>(operator: Operator<State>): Operator<State> {
  return {
    ...operator,
    init: operator.init.bind(operator),
    add: (state, value, event, rule) => attempt(() => operator.add(state, value, event, rule), state),
    result: (state, context) => attempt(() => operator.result(state, context), undefined),
    ...(operator.merge ? { merge: operator.merge.bind(operator) } : {}),
    ...(operator.accepts ? { accepts: operator.accepts.bind(operator) } : {}),
  };
}

function attempt<Result>(work: () => Result, otherwise: Result): Result {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

/** The operator of a name; `last` for a name nobody defined. */
export function operatorNamed(name = 'last'): Operator {
  return operators.get(name) ?? (pickOperators.last as Operator);
}

export function operatorNames(): string[] {
  return [...operators.keys()];
}
