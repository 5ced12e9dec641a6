import type { Stage } from '../../contract/library/card.js';
import { addDuration } from '../add-duration.js';
import { parseDuration } from '../duration.js';
import { instantOf } from '../../contract/instant.js';
import type { StageView } from './stage-view.js';

/** What stages are measured against. */
export interface StageClock {
  /** When an event of a name first happened, ISO 8601. */
  firstTime(eventName: string): string | undefined;
  /** Milliseconds since 1970; without it nothing is overdue. */
  readonly now: number | undefined;
  /** All events are loaded: a stage without an event was not reached. */
  readonly complete: boolean;
  label(stage: Stage): string;
}

interface Reached {
  readonly stage: Stage;
  readonly at: string | undefined;
  readonly dueAt: number | undefined;
}

/**
 * The stage bar: a stage is reached when the first of its events has come, and due `dueWithin` after
 * the one it follows was. Nothing is overdue once a terminal stage is reached.
 */
export function presentStages(stages: readonly Stage[], clock: StageClock): StageView[] {
  const times = new Map(stages.map((stage) => [stage.name, earliest(stage, clock)]));
  const reached: Reached[] = stages.map((stage, index) => {
    const after = times.get(stage.after ?? stages[index - 1]?.name ?? '');
    const within = stage.dueWithin === undefined ? undefined : parseDuration(stage.dueWithin);
    return {
      stage,
      at: times.get(stage.name),
      dueAt: after && within ? dateOf(addDuration(instantOf(after), within)) : undefined,
    };
  });
  const furthest = reached.findLastIndex(({ at }) => at !== undefined);
  const isOver = reached.some(({ stage, at }) => stage.terminal && at !== undefined);
  return reached.map((step, index) => ({
    name: step.stage.name,
    label: clock.label(step.stage),
    state: stateOf(step, Math.sign(index - furthest), isOver, clock),
    ...(step.at === undefined ? {} : { at: step.at }),
    ...(step.dueAt === undefined ? {} : { dueAt: new Date(step.dueAt).toISOString() }),
  }));
}

/** `undefined` for what no calendar holds: an event without a readable time, a stage due in a million years. */
const dateOf = (at: number): number | undefined => (Math.abs(at) <= 8.64e15 ? at : undefined);

function stateOf(
  { stage, at, dueAt }: Reached,
  place: number,
  isOver: boolean,
  { now, complete }: StageClock,
): StageView['state'] {
  if (at !== undefined) return place < 0 || stage.terminal ? 'done' : 'current';
  // an event that is not loaded yet is not a step that was left out
  if (place < 0) return complete ? 'skipped' : 'done';
  return !isOver && dueAt !== undefined && now !== undefined && now > dueAt ? 'overdue' : 'pending';
}

function earliest({ on }: Stage, { firstTime }: StageClock): string | undefined {
  const times = on.map((name) => firstTime(name)).filter((time) => time !== undefined);
  return times.sort((a, b) => instantOf(a) - instantOf(b))[0];
}
