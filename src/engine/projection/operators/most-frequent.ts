import { emptyList, grow, type GrowingList, itemsOf } from '../growing-list.js';
import type { Operator } from '../operator.js';

interface Frequencies {
  readonly seen: GrowingList<unknown>;
  /** Where in `seen` each value stands: shared by older states, like the items of a growing list. */
  readonly positions: Map<unknown, number[]>;
  readonly best: unknown;
  readonly bestCount: number;
}

/** The value seen most often; of several, the one seen last. */
export const mostFrequent: Operator<Frequencies> = {
  init: () => ({ seen: emptyList(), positions: new Map(), best: undefined, bestCount: 0 }),
  add,
  result: (state) => state.best,
  merge: (earlier, later) => itemsOf(later.seen).reduce<Frequencies>(add, earlier),
  flattens: true,
  contributors: 'equal',
};

function add(state: Frequencies, value: unknown): Frequencies {
  const isNewest = state.seen.items.length === state.seen.length;
  const positions = isNewest ? state.positions : positionsOf(itemsOf(state.seen));
  const seen = grow(state.seen, value);
  const count = note(positions, value, seen.length - 1);
  const isBest = count >= state.bestCount;
  return { seen, positions, best: isBest ? value : state.best, bestCount: isBest ? count : state.bestCount };
}

function positionsOf(items: readonly unknown[]): Map<unknown, number[]> {
  const positions = new Map<unknown, number[]>();
  items.forEach((item, position) => note(positions, item, position));
  return positions;
}

function note(positions: Map<unknown, number[]>, value: unknown, position: number): number {
  const found = positions.get(value);
  if (!found) positions.set(value, [position]);
  return found ? found.push(position) : 1;
}
