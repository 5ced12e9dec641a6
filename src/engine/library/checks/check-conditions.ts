import type { ConditionOperator } from '../../../contract/library/condition.js';
import { libraryLimits } from '../../../contract/library/library-limits.js';
import { parseDuration } from '../../duration.js';
import { momentOf } from '../../formats/moment-of.js';
import { parsePath } from '../../path/parse-path.js';
import { conditionsOf } from '../conditions-of.js';
import type { Check } from '../finding.js';
import { mistake } from '../mistake.js';

const { conditionDepth } = libraryLimits;
const code = 'library/condition';
const date = [(value: unknown) => momentOf(value) !== undefined, 'a date', 'give "2020-06-06"'] as const;

/** What an operator needs as `value`, and what to give. */
const needs: Readonly<
  Partial<Record<ConditionOperator, readonly [isRight: (value: unknown) => boolean, what: string, hint: string]>>
> = {
  in: [Array.isArray, 'a list', 'give ["one", "other"]'],
  within: [(value) => typeof value === 'string' && parseDuration(value) !== undefined, 'a duration', 'give "7 days"'],
  before: date,
  after: date,
};

/** Conditions that can never hold as they are written: too deep, a path that is none, a value of the wrong form. */
export const checkConditions: Check = function* (library) {
  for (const { condition, path, depth } of conditionsOf(library)) {
    if (depth === conditionDepth + 1)
      yield mistake(
        code,
        path,
        `is nested more than ${conditionDepth} levels deep`,
        'write fewer "all", "any" and "not" around it',
      );
    if (depth > conditionDepth || !('path' in condition)) continue;
    const { op, value } = condition;
    if (!parsePath(condition.path))
      yield mistake(
        code,
        [...path, 'path'],
        `"${condition.path}" is not a path`,
        'write name, session.name or attributes["any name"]',
      );
    const [isRight, what, hint] = needs[op] ?? [];
    if (value === undefined) {
      if (op !== 'exists' && op !== 'empty') yield mistake(code, path, `"${op}" needs a "value"`, 'add "value"');
    } else if (isRight?.(value) === false)
      yield mistake(code, [...path, 'value'], `"${op}" needs ${what}`, String(hint));
  }
};
