import type { JourneySession } from '../../contract/journey-session.js';
import type { SessionLibrary } from '../../contract/library/session-library.js';
import { backendValue } from './backend-value.js';
import { compileLibrary } from './compile-library.js';
import { namesReadBy } from './names-read-by.js';

/** Whether a session tells one of its card's lines without its events: the backend has projected all that the line reads. */
export function isToldBySession(
  session: JourneySession,
  library: SessionLibrary | undefined,
  line: 'title' | 'subtitle',
): boolean {
  const { card } = compileLibrary(library).sessionType(session.type).type;
  return namesReadBy({ title: card?.[line] }).every((name) => backendValue(session, name) !== undefined);
}
