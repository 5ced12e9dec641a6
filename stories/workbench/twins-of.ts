import type { Path } from './edit-json.js';
import { item, type Item, items } from './json-items.js';

/** The details of a kind of journey's events that are called as one of the card, with what leads there from the kind of journey. */
export function twinsOf(type: Item, name: unknown): readonly (readonly [twin: Item, path: Path])[] {
  return items(type, 'eventTypes').flatMap((event, i) =>
    items(event, 'attributes').flatMap((one, j) =>
      one['name'] === name ? [[one, ['eventTypes', i, 'attributes', j]] as const] : [],
    ),
  );
}

/** Both are called the same, in every language there is. */
export const isCalledAlike = (one: Item, other: Item | undefined): boolean =>
  other !== undefined && isSame(one['displayName'], other['displayName']);

/** Both have the same words for a value. */
export const isWordedAlike = (one: Item, other: Item | undefined, value: string): boolean =>
  other !== undefined && isSame(item(one, 'options')[value], item(other, 'options')[value]);

const isSame = (one: unknown, other: unknown): boolean =>
  one !== undefined && JSON.stringify(one) === JSON.stringify(other);
