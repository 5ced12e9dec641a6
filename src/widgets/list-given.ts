import { tellOnce } from '../controllers/tell-once.js';

interface ListWords<Item> {
  /** The property's name. */
  readonly property: string;
  /** What a developer is told who set something else. */
  readonly words: string;
  readonly isItem: (item: Item) => boolean;
}

/** A list that a host set, without what does not belong in it; nothing is an empty list. */
export function listGiven<Item>(
  value: readonly Item[] | null | undefined,
  { isItem, property, words }: ListWords<Item>,
): readonly Item[] {
  const list = Array.isArray(value) ? (value as readonly Item[]) : [];
  if (list.every(isItem) && (list === value || value === null || value === undefined)) return list;
  tellOnce(property, words);
  return list.filter(isItem);
}
