import { instantOf } from '../../../contract/instant.js';
import type { Operator } from '../operator.js';
import { first, last } from './pick.js';

const firstTime: Operator = { ...first, add: (state, _value, event) => state ?? event.createdDate };
const lastTime: Operator = { ...last, add: (_state, _value, event) => event.createdDate };

interface Gap {
  readonly first?: number;
  readonly last?: number;
  readonly longest?: number;
}

/** The longest time between two neighbouring events, in seconds; nothing where there are fewer than two. */
const longestGap: Operator<Gap> = {
  init: () => ({}),
  add: (state, _value, event) => {
    const at = instantOf(event.createdDate);
    return join(state, { first: at, last: at });
  },
  result: ({ longest }) => (longest === undefined ? undefined : longest / 1000),
  merge: join,
};

function join(earlier: Gap, later: Gap): Gap {
  if (earlier.last === undefined || earlier.first === undefined) return later;
  if (later.first === undefined || later.last === undefined) return earlier;
  const longest = Math.max(earlier.longest ?? 0, later.longest ?? 0, later.first - earlier.last);
  return { first: earlier.first, last: later.last, longest };
}

export const timeOperators = { firstTime, lastTime, longestGap };
