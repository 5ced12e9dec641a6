import type { EventType } from '../contract/library/event-type.js';
import type { SessionLibrary } from '../contract/library/session-library.js';
import type { SessionType } from '../contract/library/session-type.js';
import { RequestError } from './request-error.js';

interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** A session type as the backend answers it: its event types stand in a list of their own. */
export type StoredSessionType = SessionType & Versioned;

/** An event type as the backend answers it; without `sessionType` it is of any session type. */
export type StoredEventType = EventType & Versioned & { readonly sessionType?: string };

/** The session types and event types of a backend, each with an id and a version. */
export class LibraryStore {
  readonly #sessionTypes = new Map<string, StoredSessionType>();
  readonly #eventTypes = new Map<string, StoredEventType>();
  readonly #nextId: () => string;

  constructor({ sessionTypes = [], eventTypes = [] }: SessionLibrary, nextId: () => string) {
    this.#nextId = nextId;
    for (const { eventTypes: own = [], ...type } of sessionTypes) {
      this.addSessionType(type);
      for (const eventType of own) this.addEventType({ ...eventType, sessionType: type.name });
    }
    for (const eventType of eventTypes) this.addEventType(eventType);
  }

  /** Makes an event's names known (rule 4); a former name of a type is known already. */
  register(sessionType: string, eventName: string): void {
    const named = (type: SessionType | EventType, name: string) => type.name === name || type.aliases?.includes(name);
    if (!this.sessionType(sessionType)) this.addSessionType({ name: sessionType });
    const owner = this.sessionType(sessionType)?.name;
    const known = this.eventTypes().some(
      (type) => named(type, eventName) && (type.sessionType === undefined || type.sessionType === owner),
    );
    if (!known) this.addEventType({ name: eventName, sessionType: owner });
  }

  /** The session type of this name, or that once had it. */
  sessionType(name: string): StoredSessionType | undefined {
    const types = this.sessionTypes();
    return types.find((type) => type.name === name) ?? types.find((type) => type.aliases?.includes(name));
  }

  sessionTypes(): StoredSessionType[] {
    return [...this.#sessionTypes.values()];
  }

  eventTypes(sessionType?: string): StoredEventType[] {
    const types = [...this.#eventTypes.values()];
    return sessionType === undefined ? types : types.filter((type) => type.sessionType === sessionType);
  }

  addSessionType(type: SessionType): StoredSessionType {
    if (this.sessionTypes().some(({ name }) => name === type.name)) throw taken(type.name);
    return keep(this.#sessionTypes, { ...type, id: this.#nextId(), version: 1 });
  }

  addEventType(type: EventType & { readonly sessionType?: string }): StoredEventType {
    if (
      this.eventTypes(type.sessionType).some(
        ({ name, sessionType }) => name === type.name && sessionType === type.sessionType,
      )
    ) {
      throw taken(type.name);
    }
    return keep(this.#eventTypes, { ...type, id: this.#nextId(), version: 1 });
  }
}

function keep<Type extends Versioned>(types: Map<string, Type>, type: Type): Type {
  types.set(type.id, type);
  return type;
}

const taken = (name: string) => new RequestError(409, 'conflict', `There is a type named ${name} already.`, ['name']);
