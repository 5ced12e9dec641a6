import type { JourneyEvent } from '../../contract/journey-event.js';
import type { Condition } from '../../contract/library/condition.js';
import { libraryLimits } from '../../contract/library/library-limits.js';
import { parsePath } from '../path/parse-path.js';
import type { Path } from '../path/path.js';
import { readScoped, type Scope } from '../path/read-scoped.js';
import { type Moment, momentOf } from '../projection/moment.js';
import { compareWith } from './compare-with.js';

/** What a condition is asked about, besides the data. */
export interface ConditionOptions extends Scope {
  /** Answers `{ event: name }`: the events of the session, their names, or a function that knows. No event where absent. */
  readonly events?: ((name: string) => boolean) | Iterable<JourneyEvent | string>;
  /** The present moment, for `within`; it never holds without one. Milliseconds since 1970, a date or ISO 8601. */
  readonly now?: Moment;
}

interface Question {
  readonly data: unknown;
  readonly options: ConditionOptions;
  hasEvent: ((name: string) => boolean) | undefined;
  /** How many more conditions are looked at: a hostile condition may contain itself many times over. */
  left: number;
}

/**
 * Whether a condition holds for `data`, the attributes of an event or session. A malformed condition does not hold; none
 * at all does. Never throws.
 */
export function testCondition(
  condition: Condition | undefined,
  data: unknown,
  options: ConditionOptions = {},
): boolean {
  if (condition === undefined) return true;
  return test(condition, { data, options, hasEvent: undefined, left: 2000 }, 1);
}

function test(condition: unknown, question: Question, depth: number): boolean {
  if (typeof condition !== 'object' || condition === null || depth > libraryLimits.conditionDepth) return false;
  if (question.left-- <= 0) return false;
  const { all, any, not, event, path, op, value } = condition as Record<string, unknown>;
  if (Array.isArray(all)) return all.every((part) => test(part, question, depth + 1));
  if (Array.isArray(any)) return any.some((part) => test(part, question, depth + 1));
  if (not !== undefined) return isObject(not) && !test(not, question, depth + 1);
  if (typeof event === 'string') return (question.hasEvent ??= eventNames(question.options.events))(event);
  const parsed = typeof path === 'string' ? pathOf(path) : undefined;
  if (!parsed || typeof op !== 'string') return false;
  const { now } = question.options;
  return compareWith(op, readScoped(parsed, question.data, question.options), value, momentOf(now));
}

function eventNames(events: ConditionOptions['events']): (name: string) => boolean {
  if (typeof events === 'function') return events;
  if (!events) return () => false;
  const names = new Set<string>();
  for (const event of events) names.add(typeof event === 'string' ? event : event.name);
  return (name) => names.has(name);
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

const paths = new Map<string, Path | undefined>();

function pathOf(text: string): Path | undefined {
  if (!paths.has(text)) {
    if (paths.size > 1000) paths.clear();
    paths.set(text, parsePath(text));
  }
  return paths.get(text);
}
