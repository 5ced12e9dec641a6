import type { SessionLibrary } from '../../contract/library/session-library.js';

/** Every capability that a library's `requires` name: a preview shows what an agent with all of them sees. */
export function capabilitiesIn({ sessionTypes = [], eventTypes = [] }: SessionLibrary): readonly string[] {
  const events = [...sessionTypes.flatMap((type) => type.eventTypes ?? []), ...eventTypes];
  const attributes = [...sessionTypes, ...events].flatMap((type) => type.attributes ?? []);
  return [...new Set([...sessionTypes, ...events, ...attributes].flatMap(({ requires }) => requires ?? []))];
}
