import type { Condition } from '../../../contract/library/condition.js';
import type { Finding } from '../finding.js';
import type { Path } from '../library-document.js';
import type { LintRule, Linted } from './lint-rule.js';
import { warning } from './lint-rule.js';

interface Rule {
  readonly when?: Condition;
}

/** Status rules and variants behind one that always holds, or that asks the same. */
export const unreachableRules: LintRule = function* (linted) {
  for (const [path, rules] of ruleLists(linted)) yield* unreachable(rules, path);
};

function* ruleLists({ library }: Linted): Generator<[Path, readonly Rule[]]> {
  for (const [i, { card, eventTypes = [] }] of (library.sessionTypes ?? []).entries()) {
    yield [['sessionTypes', i, 'card', 'status'], card?.status ?? []];
    for (const [j, { variants = [] }] of eventTypes.entries())
      yield [['sessionTypes', i, 'eventTypes', j, 'variants'], variants];
  }
  for (const [i, { variants = [] }] of (library.eventTypes ?? []).entries())
    yield [['eventTypes', i, 'variants'], variants];
}

function* unreachable(rules: readonly Rule[], path: Path): Generator<Finding> {
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
