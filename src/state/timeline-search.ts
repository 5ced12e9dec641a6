import type { EventView } from '../engine/presentation/event-view.js';

/** Whether what an agent reads of an event contains a text. What is masked is not read, so it is not found. */
export function isFound(view: EventView, search: string, locale: string): boolean {
  const wanted = folded(search.trim(), locale);
  const texts = [view.title, view.body, view.typeLabel, ...view.attributes.flatMap(({ label, text }) => [label, text])];
  return texts.some((text) => text !== undefined && folded(text, locale).includes(wanted));
}

/** Capitals and accents make no difference. */
const folded = (text: string, locale: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase(locale);
