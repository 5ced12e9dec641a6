import type { JourneyEvent } from '../contract/journey-event.js';
import type { Connection } from './connection.js';
import { eventReader } from './event-reader.js';
import type { EventsOptions } from './journey-source.js';
import { lazyIterable } from './lazy-iterable.js';
import type { Page } from './page.js';
import { pathSegment } from './path-segment.js';
import { readPages } from './read-pages.js';

/** The events of one session, each once. */
export function readEvents(
  connection: Connection,
  sessionId: string,
  { pageSize = 200, order, eventType, signal: outer }: EventsOptions = {},
): AsyncIterable<Page<JourneyEvent>> {
  return lazyIterable(outer, (signal) =>
    readPages(
      connection,
      {
        purpose: 'Reading events',
        path: `api/v2/journey/sessions/${pathSegment('sessionId', sessionId)}/events`,
        query: { pageSize, order, eventType: eventType?.length ? [eventType].flat().join(',') : undefined },
        signal,
      },
      eventReader,
    ),
  );
}
