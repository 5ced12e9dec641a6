import type { JourneySession } from '../../../src/contract/journey-session.js';
import type { Card } from '../../../src/contract/library/card.js';
import type { EventType } from '../../../src/contract/library/event-type.js';
import type { SessionLibrary } from '../../../src/contract/library/session-library.js';
import type { SessionType } from '../../../src/contract/library/session-type.js';

export function sessionOf(rest: Partial<JourneySession> = {}): JourneySession {
  return {
    id: 's1',
    type: 'delivery',
    customerId: 'gwen',
    attributes: {},
    attributeLists: {},
    eventCount: 0,
    createdDate: '2020-06-06T00:00:00.000Z',
    ...rest,
  };
}

export function libraryOf(sessionType: Partial<SessionType> = {}, rest: SessionLibrary = {}): SessionLibrary {
  return { sessionTypes: [{ name: 'delivery', ...sessionType }], ...rest };
}

export const libraryWithCard = (card: Card, rest: Partial<SessionType> = {}): SessionLibrary =>
  libraryOf({ card, ...rest });

export const libraryWithEventType = (eventType: Partial<EventType>): SessionLibrary =>
  libraryOf({ eventTypes: [{ name: 'in_transit', ...eventType }] });
