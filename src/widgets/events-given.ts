import type { JourneyEvent } from '../contract/journey-event.js';
import { isReadableEvent } from '../state/is-readable.js';
import { listGiven } from './list-given.js';

/**
 * A host's events without what cannot be shown. The wire's own events are such: they have an `eventName` where an event
 * here has a name.
 */
export function eventsGiven(tag: string, events: readonly JourneyEvent[] | null | undefined): readonly JourneyEvent[] {
  return listGiven(events, {
    property: 'events',
    words:
      `${tag}: events are a list of { id, name, createdDate, attributes }; what is none was left out. ` +
      'What a backend sends (customEvent, eventName) goes through decodeEvent of journey-widgets/contract.',
    isItem: isReadableEvent,
  });
}
