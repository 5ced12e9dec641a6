import type { EventType } from '../contract/library/event-type.js';
import type { SessionLibrary } from '../contract/library/session-library.js';
import type { SessionType } from '../contract/library/session-type.js';
import { inlineEnums } from './inline-enums.js';
import { type Stored, TypeList } from './type-list.js';

/** An event type of one session type, or of any where `sessionType` is absent. */
export type OwnedEventType = EventType & { readonly sessionType?: string };

/** The session types and event types of a backend. A session type's event types stand in the list of event types. */
export class LibraryStore {
  readonly sessionTypes = new TypeList<SessionType>('session-type');
  readonly eventTypes = new TypeList<OwnedEventType>('event-type', ({ sessionType }) => sessionType);

  constructor({ sessionTypes = [], eventTypes = [], enums = {} }: SessionLibrary) {
    for (const type of sessionTypes) this.addSessionType(inlineEnums(type, enums));
    for (const eventType of eventTypes) this.eventTypes.add(inlineEnums(eventType, enums));
  }

  addSessionType({ eventTypes = [], ...type }: SessionType): Stored<SessionType> {
    const stored = this.sessionTypes.add(type);
    for (const eventType of eventTypes) this.eventTypes.add({ ...eventType, sessionType: type.name });
    return stored;
  }

  /** The session type of this name, or the one that had it formerly. */
  sessionType(name: string): Stored<SessionType> | undefined {
    const types = this.sessionTypes.all();
    return types.find((type) => type.name === name) ?? types.find((type) => type.aliases?.includes(name));
  }

  /** Makes the names of an event known (rule 4). */
  register(sessionType: string, eventName: string): void {
    const owner = (this.sessionType(sessionType) ?? this.sessionTypes.add({ name: sessionType })).name;
    const known = this.eventTypes
      .all()
      .some(
        (type) =>
          (type.sessionType === undefined || type.sessionType === owner) &&
          (type.name === eventName || type.aliases?.includes(eventName)),
      );
    if (!known) this.eventTypes.add({ name: eventName, sessionType: owner });
  }
}
