import type { WireEvent } from './event-schema.js';
import { withoutNulls } from './without-nulls.js';

/** What an event without attributes of its own tells: the outcome, the segment, or the action and its state. Source: the original's event models. */
export function subjectOf({ outcomeAchievedEvent, segmentAssignmentEvent, webActionEvent }: WireEvent) {
  const { action, actionMap } = webActionEvent ?? {};
  return withoutNulls({
    outcome: nameOf(outcomeAchievedEvent?.outcome),
    segment: nameOf(segmentAssignmentEvent?.segment),
    action: nameOf(actionMap) ?? action?.id,
    state: action?.state,
    mediaType: action?.mediaType,
  });
}

const nameOf = (reference: { displayName?: string | null; id?: string | null } | null | undefined) =>
  reference?.displayName ?? reference?.id;
