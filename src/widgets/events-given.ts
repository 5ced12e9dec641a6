import type { JourneyEvent } from '../contract/journey-event.js';
import { isReadableEvent } from '../state/is-readable.js';

let isTold = false;

/**
 * A host's events without what cannot be shown: it is told once on the console. The wire's own events are such: they have
 * an `eventName` where an event here has a name.
 */
export function eventsGiven(tag: string, events: readonly JourneyEvent[] | null | undefined): readonly JourneyEvent[] {
  const list = Array.isArray(events) ? (events as readonly JourneyEvent[]) : [];
  if (list.every(isReadableEvent) && (list === events || events === null || events === undefined)) return list;
  if (!isTold)
    console.warn(
      `${tag}: events are a list of { id, name, createdDate, attributes }; what is none was left out. ` +
        'What a backend sends (customEvent, eventName) goes through decodeEvent of journey-widgets/contract.',
    );
  isTold = true;
  return list.filter(isReadableEvent);
}
