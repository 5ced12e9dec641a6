import type { EventType } from '../../../contract/library/event-type.js';
import type { SessionType } from '../../../contract/library/session-type.js';
import type { Named, Place } from '../places-of.js';
import { eventsRead } from './events-read.js';
import type { Linted } from './lint-rule.js';

const namesOf = ({ name, aliases = [] }: Named): string[] => [name, ...aliases];
const isNamed = (type: Named | undefined, name: string): boolean => !type || namesOf(type).includes(name);

/** The event types that events of a session type have; of any session type where none is given. */
export function eventTypesFor({ library }: Linted, sessionType: SessionType | undefined): readonly EventType[] {
  const own = sessionType ? [sessionType] : (library.sessionTypes ?? []);
  return [...own.flatMap((type) => type.eventTypes ?? []), ...(library.eventTypes ?? [])];
}

/** Names of events that are declared or were seen. */
export function knownEvents(linted: Linted, sessionType: SessionType | undefined): Set<string> {
  const seen = linted.samples.filter((event) => isNamed(sessionType, event.sessionType)).map((event) => event.name);
  return new Set([...eventTypesFor(linted, sessionType).flatMap(namesOf), ...seen]);
}

/** Names of the attributes that events of a name have, declared or seen; of every event where no name is given. */
export function eventAttributes(linted: Linted, sessionType: SessionType | undefined, event?: string): Set<string> {
  const types = eventTypesFor(linted, sessionType).filter((type) => event === undefined || isNamed(type, event));
  const names = types.flatMap(namesOf);
  const isMeant = (name: string): boolean => event === undefined || name === event || names.includes(name);
  const seen = linted.samples.filter((sample) => isNamed(sessionType, sample.sessionType) && isMeant(sample.name));
  return new Set([
    ...types.flatMap((type) => (type.attributes ?? []).map((attribute) => attribute.name)),
    ...seen.flatMap((sample) => Object.keys(sample.attributes)),
  ]);
}

/**
 * Whether it is known what attributes events have, those of a name or all: samples tell, or event types that declare
 * attributes, where the library reads of no other event.
 */
export function areAttributesKnown(linted: Linted, sessionType: SessionType | undefined, event?: string): boolean {
  if (linted.samples.length > 0) return true;
  const types = eventTypesFor(linted, sessionType).filter((type) => event === undefined || isNamed(type, event));
  const declared = new Set(types.flatMap(namesOf));
  const isAll = event !== undefined || [...eventsRead(linted)].every(({ name }) => declared.has(name));
  return isAll && types.length > 0 && types.every(({ attributes }) => attributes);
}

/** Whether there is a sample of the events that something is about. */
export function isSampled({ samples }: Linted, { sessionType, eventType }: Place): boolean {
  return samples.some((event) => isNamed(sessionType, event.sessionType) && isNamed(eventType, event.name));
}

/** Names that a text or condition can read where it stands. */
export function readableNames(linted: Linted, place: Place): Set<string> {
  const { sessionType, eventType, path } = place;
  if (eventType) return eventAttributes(linted, sessionType, eventType.name);
  const events = eventAttributes(linted, sessionType);
  // A projection's condition is asked of events.
  if (path.includes('projection')) return events;
  return new Set(['status', ...(sessionType?.attributes ?? []).map(({ name }) => name), ...events]);
}
