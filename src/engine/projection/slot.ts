import type { AttributeDefinition } from '../../contract/library/attribute-definition.js';
import type { Condition } from '../../contract/library/condition.js';
import type { ProjectionRule, ProjectionSource } from '../../contract/library/projection-rule.js';
import { type Duration, parseDuration } from '../duration.js';
import type { Operator } from './operator.js';
import { operatorNamed } from './operator-registry.js';
import { ruleOf } from './rule-of.js';

/** One session attribute's rule, made ready. What is read for every event stands here and not in `operator`. */
export interface Slot {
  readonly index: number;
  readonly name: string;
  readonly operator: Operator;
  readonly add: Operator['add'];
  readonly accepts: Operator['accepts'];
  readonly flattens: boolean;
  readonly where: Condition | undefined;
  /** An event type's name for one of its former names. */
  readonly canonicalName: (name: string) => string;
  readonly rule: ProjectionRule;
  readonly sources: readonly ProjectionSource[];
  /** `window.last`. */
  readonly span: Duration | undefined;
  /** What it uses depends on the present moment or on later events, so it is folded when it is asked for. */
  readonly isWindowed: boolean;
}

export function slotOf(definition: AttributeDefinition, index: number, canonicalName: (name: string) => string): Slot {
  const { name } = definition;
  const rule = ruleOf(definition);
  const operator = operatorNamed(rule.operator);
  const from = Array.isArray(rule.from)
    ? (rule.from as readonly (string | ProjectionSource)[])
    : [typeof rule.from === 'string' ? rule.from : name];
  const sources = from.map((source) => {
    if (typeof source === 'string') return { attribute: source };
    return source.event === undefined ? source : { ...source, event: canonicalName(source.event) };
  });
  return {
    index,
    name,
    operator,
    add: operator.add,
    accepts: operator.accepts,
    flattens: operator.flattens === true,
    where: rule.where,
    canonicalName,
    rule: { ...rule, from: sources },
    sources,
    span: rule.window?.last === undefined ? undefined : parseDuration(rule.window.last),
    isWindowed: rule.window !== undefined || readsNow(rule.where),
  };
}

/** Whether a condition asks how long ago something was. */
function readsNow(condition: unknown): boolean {
  if (typeof condition !== 'object' || condition === null) return false;
  return (condition as { op?: unknown }).op === 'within' || Object.values(condition).some(readsNow);
}
