import type { Condition } from '../../../contract/library/condition.js';
import { libraryLimits } from '../../../contract/library/library-limits.js';
import { parseDuration } from '../../duration.js';
import { parsePath } from '../../path/parse-path.js';
import type { Check, Finding } from '../finding.js';
import type { Path } from '../library-document.js';
import { placesOf } from '../places-of.js';

/** Conditions that can never hold as they are written: too deep, a path that is none, a value of the wrong form. */
export const checkConditions: Check = function* (library) {
  for (const { path, value } of placesOf(library, 'condition')) yield* findings(value, path, 1);
};

function* findings(condition: Condition, path: Path, depth: number): Generator<Finding> {
  const { conditionDepth } = libraryLimits;
  const error = (key: string, message: string, hint: string): Finding => ({
    code: 'library/condition',
    severity: 'error',
    path: key ? [...path, key] : path,
    message,
    hint,
  });
  if (depth > conditionDepth)
    return yield error(
      '',
      `is nested more than ${conditionDepth} levels deep`,
      'write fewer "all", "any" and "not" around it',
    );
  for (const key of ['all', 'any'] as const) {
    const parts = (condition as { all?: readonly Condition[]; any?: readonly Condition[] })[key] ?? [];
    for (const [i, part] of parts.entries()) yield* findings(part, [...path, key, i], depth + 1);
  }
  if ('not' in condition) yield* findings(condition.not, [...path, 'not'], depth + 1);
  if (!('path' in condition)) return;
  const { op, value } = condition;
  if (!parsePath(condition.path))
    yield error('path', `"${condition.path}" is not a path`, 'write name, session.name or attributes["any name"]');
  if (op === 'in' && !Array.isArray(value)) yield error('value', '"in" needs a list', 'give ["one", "other"]');
  if (op === 'within' && !(typeof value === 'string' && parseDuration(value)))
    yield error('value', '"within" needs a duration', 'give "7 days" or "P7D"');
  if (value === undefined && op !== 'exists' && op !== 'empty')
    yield error('', `"${op}" needs a "value"`, 'add "value"');
}
