import { byteLength } from '../../contract/byte-length.js';
import type { JourneyEvent } from '../../contract/journey-event.js';
import type { SessionLibrary } from '../../contract/library/session-library.js';
import { builtInSessionType } from '../presentation/built-in-session-type.js';
import { inferSessionType } from './infer-session-type.js';

const longestName = 255;
/** Well below the 1 MiB that a library may have. */
const largest = 500_000;

/**
 * A first draft of a Session Library out of sample events: names in words, guessed types, icons, tones, stages and status.
 * Attributes that are called a personal number, a secret or an address, and look like one, are protected: their `sensitivity` says how.
 * It parses without a problem, whatever the events are. Events that name no session type, or one that needs no configuration
 * (conversation, web, app), are passed over; so are names beyond 255 characters. From very many events less is drafted.
 */
export function inferLibrary(events: readonly JourneyEvent[]): SessionLibrary {
  const usable = events.filter(isUsable);
  const types = [...new Set(usable.map(({ sessionType }) => sessionType))];
  let draft: SessionLibrary = { formatVersion: 1, locale: 'en', sessionTypes: [] };
  for (const most of [200, 40, 8, 2]) {
    const sessionTypes = types.slice(0, most).map((type) =>
      inferSessionType(
        type,
        usable.filter(({ sessionType }) => sessionType === type),
        most,
      ),
    );
    draft = { ...draft, sessionTypes };
    if (byteLength(JSON.stringify(draft)) <= largest) break;
  }
  return draft;
}

function isUsable(event: JourneyEvent): boolean {
  const { name, sessionType } = event;
  return isName(name) && isName(sessionType) && !builtInSessionType(sessionType);
}

const isName = (name: unknown): boolean =>
  typeof name === 'string' && name !== '' && name.length <= longestName && name !== '__proto__';
