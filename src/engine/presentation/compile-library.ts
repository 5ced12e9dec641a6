import type { EventType } from '../../contract/library/event-type.js';
import type { SessionLibrary } from '../../contract/library/session-library.js';
import type { SessionType } from '../../contract/library/session-type.js';
import { parseLibrary } from '../library/parse-library.js';
import { type Definitions, ProtectedDefinitions } from '../library/protected-definitions.js';
import { isReadAlready } from '../library/read-session-type.js';
import { builtInSessionType } from './built-in-session-type.js';
import { namesReadBy } from './names-read-by.js';

/** An event type with everything its events need looked up. */
export interface CompiledEventType {
  readonly type: EventType;
  /** The event type's own, and the session's for names it does not declare. */
  readonly definitions: Definitions;
  /** The declared attributes in their order; absent where none is. */
  readonly names?: readonly string[];
}

/** A session type with everything its sessions need looked up. */
export interface CompiledSessionType {
  /** With the library's event types beside its own; only a name where nobody configured it. */
  readonly type: SessionType;
  /** The session type's own, and for other names an event type's: what is sensitive there is sensitive on the card. */
  readonly definitions: Definitions;
  /** Some of its events are only for hosts with a capability. */
  readonly withholdsEvents: boolean;
  /** Attributes that the card's texts and conditions read. */
  readonly namesRead: readonly string[];
  /** By current or former name; only a name for an event nobody configured. */
  eventType(name: string): CompiledEventType;
}

export interface CompiledLibrary {
  readonly library: SessionLibrary;
  /** By current or former name. */
  sessionType(name: string): CompiledSessionType;
}

const none: SessionLibrary = {};
const compiled = new WeakMap([[none, compile(none)]]);

/** Prepares a library once, however often it is presented with. What is wrong in it falls back to defaults. */
export function compileLibrary(library: SessionLibrary = none): CompiledLibrary {
  const key = typeof library === 'object' && library !== null ? library : none;
  let known = compiled.get(key);
  if (!known) compiled.set(key, (known = compile(parseLibrary(key).library)));
  return known;
}

/** Says that a library needs no reading: `parseLibrary` returned it, and nobody can have changed it since. */
export function isLibraryRead(library: SessionLibrary): SessionLibrary {
  compiled.set(library, compile(library));
  return library;
}

/** The session type of a name, ready for a `SessionProjector`; a bare one where the library has none. */
export function sessionTypeOf(library: SessionLibrary | undefined, name: string): SessionType {
  return compileLibrary(library).sessionType(name).type;
}

function compile(library: SessionLibrary): CompiledLibrary {
  const types = byName(library.sessionTypes);
  const sessionTypes = new Map<string, CompiledSessionType>();
  const prepare = (name: string): CompiledSessionType => {
    const made = compileSessionType(types.get(name) ?? builtInSessionType(name) ?? { name }, library.eventTypes);
    sessionTypes.set(name, made);
    return made;
  };
  return {
    library,
    sessionType: (name) => sessionTypes.get(name) ?? prepare(name),
  };
}

function compileSessionType(own: SessionType, libraryEventTypes: readonly EventType[] = []): CompiledSessionType {
  const ownNames = byName(own.eventTypes);
  const eventTypes = [...(own.eventTypes ?? []), ...libraryEventTypes.filter(({ name }) => !ownNames.has(name))];
  const type = isReadAlready({ ...own, eventTypes });
  const types = byName(eventTypes);
  const guarded = new ProtectedDefinitions(type);
  const compiledTypes = new Map<string, CompiledEventType>();
  const prepare = (name: string): CompiledEventType => {
    const eventType = types.get(name) ?? { name };
    const { attributes } = eventType;
    const names = attributes?.length ? attributes.map((each) => each.name) : undefined;
    const made = { type: eventType, definitions: guarded.ofEventType(eventType), names };
    compiledTypes.set(name, made);
    return made;
  };
  return {
    type,
    definitions: guarded.definitions,
    withholdsEvents: eventTypes.some(({ requires }) => requires !== undefined),
    namesRead: namesReadBy(type.card),
    eventType: (name) => compiledTypes.get(name) ?? prepare(name),
  };
}

/** Names win over former names, and earlier types over later ones. */
function byName<T extends { readonly name: string; readonly aliases?: readonly string[] }>(
  types: readonly T[] = [],
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  const add = (name: string, type: T) => found.has(name) || found.set(name, type);
  for (const type of types) add(type.name, type);
  for (const type of types) for (const alias of type.aliases ?? []) add(alias, type);
  return found;
}
