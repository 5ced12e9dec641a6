import type { JourneyEvent } from '../../contract/journey-event.js';
import type { SessionType } from '../../contract/library/session-type.js';
import type { Projection } from './projected-value.js';
import { type ProjectOptions, SessionProjector } from './session-projector.js';

/** Folds the events of one session, in any order, into the attributes its session type declares. */
export function projectSession(
  events: Iterable<JourneyEvent>,
  sessionType: SessionType,
  options?: ProjectOptions,
): Projection {
  const projector = new SessionProjector(sessionType, options);
  for (const event of events) projector.add(event);
  return { values: projector.values(), eventCount: projector.size };
}
