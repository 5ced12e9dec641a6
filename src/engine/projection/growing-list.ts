/**
 * A list that only grows. A longer list shares the array of the shorter one it came from, which
 * reads no further than its own length: growing costs O(1) and leaves the shorter list as it was.
 */
export interface GrowingList<T> {
  readonly items: T[];
  readonly length: number;
}

export function emptyList<T>(): GrowingList<T> {
  return { items: [], length: 0 };
}

export function grow<T>(list: GrowingList<T>, item: T): GrowingList<T> {
  const items = list.items.length === list.length ? list.items : list.items.slice(0, list.length);
  items.push(item);
  return { items, length: items.length };
}

/** The items; at most `limit` of them, the newest. */
export function itemsOf<T>(list: GrowingList<T>, limit = Infinity): T[] {
  return list.items.slice(Math.max(0, list.length - limit), list.length);
}
