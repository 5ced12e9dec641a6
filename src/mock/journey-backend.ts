import type { WireAttribute } from '../contract/attribute-value.js';
import type { CustomEventRequest } from '../contract/custom-event-request.js';
import type { WireEvent } from '../contract/event-schema.js';
import type { SessionLibrary } from '../contract/library/session-library.js';
import type { WireSession } from '../contract/session-schema.js';
import type { CustomerReference } from '../client/customer-reference.js';
import { ContactBook, customerKey } from './contact-book.js';
import { LibraryStore } from './library-store.js';
import { playStory, type PlayOptions } from './play-story.js';
import { readCustomEvent } from './read-custom-event.js';
import { insertEvent, sessionReference, type StoredSession, wireEvent, wireSession } from './stored-session.js';

export interface BackendOptions {
  readonly library?: SessionLibrary;
  /** Milliseconds since 1970: when an event is received. `Date.now` where absent. */
  readonly clock?: () => number;
  /** The next number for ids of sessions and events. 1, 2, 3, … where absent. */
  readonly counter?: () => number;
  /** What `play` tells. */
  readonly story?: readonly CustomEventRequest[];
}

/** The answer to a received event; a repeated id gets the same one. */
export interface Receipt {
  readonly id: string;
  readonly session: { readonly id: string; readonly type: string; readonly selfUri: string };
}

/** One received event, for streams. */
export interface Change {
  readonly sessionId: string;
  readonly event: WireEvent;
}

/** A Journey backend in memory: the reference for rules 1 to 13 of the journey domain. */
export class JourneyBackend {
  readonly types: LibraryStore;
  /** Everything received, oldest first: a stream resumes from here. */
  readonly changes: Change[] = [];
  readonly #sessions = new Map<string, StoredSession>();
  readonly #byTriple = new Map<string, StoredSession>();
  readonly #receipts = new Map<string, Receipt>();
  readonly #contacts = new ContactBook();
  readonly #listeners = new Set<(change: Change) => void>();
  readonly #clock: () => number;
  readonly #counter: () => number;
  readonly #story: readonly CustomEventRequest[];

  constructor({ library = {}, clock = Date.now, counter = counting(), story = [] }: BackendOptions = {}) {
    this.#clock = clock;
    this.#counter = counter;
    this.#story = story;
    this.types = new LibraryStore(library);
  }

  /**
   * Takes one custom event; the first of an unknown (type, external id, customer) creates a session.
   * `receivedDate` (ISO 8601) is for history told afterwards; the clock's time where absent.
   * @throws RequestError when it is not a custom event request.
   */
  receive(json: CustomEventRequest, receivedDate = new Date(this.#clock()).toISOString()): Receipt {
    const request = readCustomEvent(json);
    const repeated = request.id === undefined ? undefined : this.#receipts.get(request.id);
    if (repeated) return repeated;
    const session = this.#sessionOf(request);
    const id = request.id ?? this.#newEventId();
    const { eventName, createdDate = receivedDate, attributes = {} } = request;
    const event = {
      id,
      sessionId: session.id,
      eventName,
      createdDate,
      receivedDate,
      attributes: onTheWire(attributes),
    };
    insertEvent(session, event);
    this.types.register(session.type, eventName);
    const receipt = { id, session: sessionReference(session) };
    this.#receipts.set(id, receipt);
    const change = { sessionId: session.id, event: wireEvent(session, event) };
    this.changes.push(change);
    for (const listener of this.#listeners) listener(change);
    return receipt;
  }

  /**
   * Sessions of a customer or contact, newest first; none for one it does not know. `includeMerged`: of the contacts too that
   * were found to be the same person.
   */
  sessions(customer: CustomerReference, { includeMerged = false } = {}): WireSession[] {
    const keys = this.#contacts.keysOf(customer, includeMerged);
    const newestFirst = (a: WireSession, b: WireSession) =>
      Date.parse(b.createdDate) - Date.parse(a.createdDate) || (a.id < b.id ? -1 : 1);
    return [...this.#sessions.values()]
      .filter((session) => session.events.length > 0 && keys.has(customerKey(session)))
      .map((session) => this.#wireSession(session))
      .sort(newestFirst);
  }

  session(id: string): WireSession | undefined {
    const session = this.#sessions.get(id);
    return session?.events.length ? this.#wireSession(session) : undefined;
  }

  /** Events of a session in time order; none where there is no such session. */
  events(sessionId: string): WireEvent[] {
    const session = this.#sessions.get(sessionId);
    return session ? session.events.map((event) => wireEvent(session, event)) : [];
  }

  /** Says that an external contact is known by this customer id too, or that two contacts are one person: merged. */
  linkContact(contactId: string, other: CustomerReference): void {
    this.#contacts.link(contactId, other);
  }

  /** Does this session belong to the customer or contact? */
  owns(customer: CustomerReference, sessionId: string): boolean {
    const session = this.#sessions.get(sessionId);
    return session !== undefined && this.#contacts.keysOf(customer).has(customerKey(session));
  }

  /** Calls back with every event received from now on. Returns the function that ends it. */
  onChange(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tells the scenario's story from its beginning, in its own rhythm made faster. What was there of it is forgotten first. */
  play(options: PlayOptions = {}): Promise<void> {
    const told = new Set(this.#story.map(({ id }) => id));
    for (const id of told) if (id !== undefined) this.#receipts.delete(id);
    for (const session of this.#sessions.values()) {
      session.events.splice(0, Infinity, ...session.events.filter(({ id }) => !told.has(id)));
      session.summary = undefined;
    }
    return playStory(this.#story, (request) => this.receive(request, request.createdDate), options);
  }

  #sessionOf({ sessionType, sessionExternalId, customerId, customerIdType }: CustomEventRequest): StoredSession {
    const triple = JSON.stringify([sessionType, sessionExternalId, customerIdType, customerId]);
    const known = this.#byTriple.get(triple);
    if (known) return known;
    const id = `session-${this.#counter()}`;
    const externalId = sessionExternalId;
    const session = { id, type: sessionType, externalId, customerId, customerIdType, events: [] };
    this.#byTriple.set(triple, session);
    this.#sessions.set(id, session);
    return session;
  }

  #newEventId(): string {
    const id = `event-${this.#counter()}`;
    return this.#receipts.has(id) ? this.#newEventId() : id;
  }

  #wireSession(session: StoredSession): WireSession {
    return wireSession(session, this.types.sessionType(session.type));
  }
}

const counting = () => {
  let count = 0;
  return () => ++count;
};

/** Values travel as strings beside their type tag (rule 13). */
function onTheWire(attributes: Readonly<Record<string, WireAttribute>>): Record<string, WireAttribute> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, { dataType = 'STRING', value, values }]) => [
      name,
      values
        ? { dataType, values: values.map(String) }
        : { dataType, value: value === null || value === undefined ? null : String(value) },
    ]),
  );
}
