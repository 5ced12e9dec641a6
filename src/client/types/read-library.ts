import type { SessionLibrary } from '../../contract/library/session-library.js';
import type { SessionType } from '../../contract/library/session-type.js';
import { isJourneyError } from '../journey-error.js';
import type { Page } from '../page.js';
import type { OwnedEventType, StoredType } from './stored-type.js';
import type { TypeCalls } from './type-calls.js';

/**
 * The whole Session Library of a backend, event types put under their session types. As the
 * administrator wrote it: `parseLibrary` says what is wrong in it. A backend without a library has an empty one.
 */
export async function readLibrary(
  sessionTypes: TypeCalls<SessionType>,
  eventTypes: TypeCalls<OwnedEventType>,
  options: { readonly signal?: AbortSignal } = {},
): Promise<SessionLibrary> {
  const [sessions, events] = await Promise.all([all(sessionTypes.list(options)), all(eventTypes.list(options))]);
  const names = new Set(sessions.map(({ name }) => name));
  return {
    formatVersion: 1,
    sessionTypes: sessions.map((type) => {
      const own = events.filter(({ sessionType }) => sessionType === type.name).map(written);
      const eventTypes = [...(type.eventTypes ?? []), ...own];
      return { ...written(type), ...(eventTypes.length ? { eventTypes } : {}) };
    }),
    eventTypes: events.filter(({ sessionType }) => sessionType === undefined || !names.has(sessionType)).map(written),
  };
}

async function all<Type>(pages: AsyncIterable<Page<Type>>): Promise<Type[]> {
  const items: Type[] = [];
  try {
    for await (const page of pages) items.push(...page.items);
  } catch (error) {
    if (!isJourneyError(error) || !(error.kind === 'not-found' || error.status === 405 || error.status === 501))
      throw error;
  }
  return items;
}

/** Without what is the backend's own. */
function written<Type extends object>(type: StoredType<Type>): Type {
  const {
    id: _id,
    version: _version,
    selfUri: _selfUri,
    sessionType: _sessionType,
    ...members
  } = type as StoredType<Type> & Record<'selfUri' | 'sessionType', unknown>;
  return members as unknown as Type;
}
