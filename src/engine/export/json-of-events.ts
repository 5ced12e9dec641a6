import type { EventView } from '../presentation/event-view.js';

/** Events as JSON, as agents read them: texts, not raw values; masked values stay masked. */
export function jsonOfEvents(events: readonly EventView[]): string {
  const shown = events.map(({ at, attributes, body, id, name, title, typeLabel }) => ({
    id,
    name,
    eventType: typeLabel,
    createdDate: at,
    title,
    ...(body === undefined ? {} : { body }),
    attributes: attributes.map(({ label, name: attribute, text }) => ({ name: attribute, label, text })),
  }));
  return JSON.stringify(shown, undefined, 2);
}
