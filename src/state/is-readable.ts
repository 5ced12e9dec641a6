import type { JourneyEvent } from '../contract/journey-event.js';
import type { JourneySession } from '../contract/journey-session.js';

/** Whether a session has what nothing can be shown without: an id and a type. */
export const isReadableSession = (session: JourneySession | null | undefined): boolean =>
  isId(session?.id) && typeof session?.type === 'string';

/** Whether an event has what nothing can be shown without: an id and a name. */
export const isReadableEvent = (event: JourneyEvent | null | undefined): boolean =>
  isId(event?.id) && typeof event?.name === 'string';

const isId = (value: unknown) => typeof value === 'string' && value !== '';
