import type { Condition } from '../../contract/library/condition.js';
import type { Path } from '../path/path.js';

/** A condition and every one within it, with its place; `depth` is 1 for the outermost. */
export function* conditionsIn(
  condition: Condition,
  path: Path = [],
  depth = 1,
): Generator<{ readonly condition: Condition; readonly path: Path; readonly depth: number }> {
  yield { condition, path, depth };
  const { all, any, not } = condition as { all?: readonly Condition[]; any?: readonly Condition[]; not?: Condition };
  for (const [key, parts] of Object.entries({ all, any }))
    for (const [i, part] of (parts ?? []).entries()) yield* conditionsIn(part, [...path, key, i], depth + 1);
  if (not) yield* conditionsIn(not, [...path, 'not'], depth + 1);
}
