/** An object of a template, as far as it is one. */
export type Item = Readonly<Record<string, unknown>>;

/** The members of a list. What is no object keeps its place, empty: paths count it. */
export function items(owner: unknown, key: string): readonly Item[] {
  const list = (owner as Item | undefined)?.[key];
  return Array.isArray(list)
    ? list.map((one): Item => (typeof one === 'object' && one !== null ? (one as Item) : {}))
    : [];
}

export const item = (owner: Item, key: string): Item =>
  typeof owner[key] === 'object' && owner[key] !== null ? (owner[key] as Item) : {};

export const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A text, or the first of its languages. */
export const plain = (value: unknown): string =>
  typeof value === 'object' && value !== null ? text(Object.values(value)[0]) : text(value);

/** What people call it. */
export const called = (one: Item): string => plain(one['displayName']) || text(one['name']);
