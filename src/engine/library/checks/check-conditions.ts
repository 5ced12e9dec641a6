import type { ConditionOperator } from '../../../contract/library/condition.js';
import { libraryLimits } from '../../../contract/library/library-limits.js';
import { parseDuration } from '../../duration.js';
import { momentOf } from '../../formats/moment-of.js';
import { parsePath } from '../../path/parse-path.js';
import { conditionsIn } from '../../conditions/conditions-in.js';
import type { Check, Finding } from '../finding.js';
import type { Path } from '../library-document.js';
import { placesOf } from '../places-of.js';

const { conditionDepth } = libraryLimits;

/** What an operator needs as `value`, and what to give. */
const needs: Readonly<
  Partial<Record<ConditionOperator, readonly [isRight: (value: unknown) => boolean, what: string, hint: string]>>
> = {
  in: [Array.isArray, 'a list', 'give ["one", "other"]'],
  within: [(value) => typeof value === 'string' && parseDuration(value) !== undefined, 'a duration', 'give "7 days"'],
  before: [(value) => momentOf(value) !== undefined, 'a date', 'give "2020-06-06"'],
  after: [(value) => momentOf(value) !== undefined, 'a date', 'give "2020-06-06"'],
};

/** Conditions that can never hold as they are written: too deep, a path that is none, a value of the wrong form. */
export const checkConditions: Check = function* (library) {
  for (const place of placesOf(library, 'condition')) {
    for (const { condition, path, depth } of conditionsIn(place.value, place.path)) {
      if (depth === conditionDepth + 1)
        yield error(
          path,
          `is nested more than ${conditionDepth} levels deep`,
          'write fewer "all", "any" and "not" around it',
        );
      if (depth > conditionDepth || !('path' in condition)) continue;
      const { op, value } = condition;
      if (!parsePath(condition.path))
        yield error(
          [...path, 'path'],
          `"${condition.path}" is not a path`,
          'write name, session.name or attributes["any name"]',
        );
      const [isRight, what, hint] = needs[op] ?? [];
      if (value === undefined) {
        if (op !== 'exists' && op !== 'empty') yield error(path, `"${op}" needs a "value"`, 'add "value"');
      } else if (isRight?.(value) === false) yield error([...path, 'value'], `"${op}" needs ${what}`, String(hint));
    }
  }
};

const error = (path: Path, message: string, hint: string): Finding => ({
  code: 'library/condition',
  severity: 'error',
  path,
  message,
  hint,
});
