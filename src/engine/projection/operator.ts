import type { JourneyEvent } from '../../contract/journey-event.js';
import type { ProjectionRule } from '../../contract/library/projection-rule.js';

/** What an operator may know besides its state. */
export interface OperatorContext {
  readonly rule: ProjectionRule;
  /** Milliseconds since 1970; absent where the caller named no present moment. */
  readonly now?: number | undefined;
}

/**
 * A way of folding values into one. Pure: `add` and `merge` return the next state and leave the ones
 * they were given as they are, because older states are kept as checkpoints for late events.
 */
export interface Operator<State = unknown> {
  init(): State;
  /**
   * Takes the next value, in the order of events. Never called with null or undefined. Where the
   * source names an event and no attribute, the value is the event's name.
   */
  add(state: State, value: unknown, event: JourneyEvent, rule: ProjectionRule): State;
  result(state: State, context: OperatorContext): unknown;
  /** Joins the states of two adjacent runs of events, the earlier one first. */
  merge?(earlier: State, later: State): State;
  /** Whether a value can be used; others count as skipped. All can where absent. */
  accepts?(value: unknown): boolean;
  /** A list of values is added value by value. */
  readonly flattens?: boolean;
  /** Which of the used events explain the result; all of them where absent. */
  readonly contributors?: 'newest' | 'oldest' | 'previous' | 'equal';
}
