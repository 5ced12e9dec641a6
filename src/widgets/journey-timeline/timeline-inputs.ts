import type { JourneySession } from '../../contract/journey-session.js';
import type { LibraryDefaults } from '../../contract/library/session-library.js';
import { tellOnce } from '../../controllers/tell-once.js';
import { isReadableSession } from '../../state/is-readable.js';
import { eventIdsGiven } from '../event-ids-given.js';
import { listGiven } from '../list-given.js';

type Order = 'newest' | 'oldest';
type GroupBy = 'day' | 'session' | 'none';

/** What a host has set on a timeline. */
export interface TimelineProperties {
  readonly localName: string;
  readonly order?: Order;
  readonly groupBy?: GroupBy;
  readonly sessions?: readonly JourneySession[];
  readonly highlightedEventIds: readonly string[];
}

/** What a timeline goes by: the host's word where it is one, then the library's, then the usual. */
export class TimelineInputs {
  #given?: readonly JourneySession[];
  #sessions?: readonly JourneySession[];

  of(host: TimelineProperties, defaults: LibraryDefaults = {}) {
    const { localName, order, groupBy, highlightedEventIds } = host;
    return {
      order: choiceGiven(localName, 'order', order, ['newest', 'oldest']) ?? defaults.order ?? 'newest',
      groupBy: choiceGiven(localName, 'groupBy', groupBy, ['day', 'session', 'none']) ?? defaults.groupBy ?? 'day',
      sessions: this.#sessionsOf(host),
      highlighted: new Set(eventIdsGiven(localName, highlightedEventIds)),
    };
  }

  /** The same list for the same list: another one is drawn anew. */
  #sessionsOf({ localName, sessions }: TimelineProperties): readonly JourneySession[] | undefined {
    if (sessions === undefined || sessions === null) return undefined;
    if (sessions !== this.#given)
      this.#sessions = listGiven(sessions, {
        property: 'sessions',
        words: `${localName}: sessions is a list of { id, type }; what is none was left out.`,
        isItem: isReadableSession,
      });
    this.#given = sessions;
    return this.#sessions;
  }
}

function choiceGiven<Choice extends string>(
  tag: string,
  property: string,
  value: Choice | null | undefined,
  choices: readonly Choice[],
): Choice | undefined {
  if (value === undefined || value === null || choices.includes(value)) return value ?? undefined;
  tellOnce(property, `${tag}: ${property} is one of ${choices.join(', ')}.`);
  return undefined;
}
