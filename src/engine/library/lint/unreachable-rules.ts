import type { Condition } from '../../../contract/library/condition.js';
import type { Finding } from '../finding.js';
import type { Path } from '../library-document.js';
import { placesOf } from '../places-of.js';
import { type LintRule, warning } from './lint-rule.js';

/** Status rules and variants behind one that always holds, or that asks the same. */
export const unreachableRules: LintRule = function* ({ library }) {
  for (const { path, value } of placesOf(library, 'rules')) yield* unreachable(value, path);
};

function* unreachable(rules: readonly { readonly when?: Condition }[], path: Path): Generator<Finding> {
  const asked = new Map<string, number>();
  let always: number | undefined;
  for (const [i, { when }] of rules.entries()) {
    const question = JSON.stringify(when ?? null);
    const earlier = always ?? asked.get(question);
    if (earlier !== undefined) {
      const why = always === undefined ? 'asks the same' : 'always holds';
      yield warning(
        'unreachable-rule',
        [...path, i],
        `is never reached: number ${earlier + 1} of the list ${why}`,
        'put the narrower rule first',
      );
    }
    asked.set(question, asked.get(question) ?? i);
    if (always === undefined && (when === undefined || ('all' in when && when.all.length === 0))) always = i;
  }
}
