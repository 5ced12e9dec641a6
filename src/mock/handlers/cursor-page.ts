import { RequestError } from '../request-error.js';

interface Identified {
  readonly id: string;
}

/** One page of a list, by `pageSize` (1 to 200; 25 where absent) and the cursor `after`. @throws RequestError 400 */
export function cursorPage<Item extends Identified>(url: URL, items: readonly Item[]): Record<string, unknown> {
  const pageSize = readCount(url, 'pageSize', 25, 200);
  const after = url.searchParams.get('after');
  const start = after === null ? 0 : items.findIndex(({ id }) => id === after) + 1;
  if (after !== null && start === 0)
    throw new RequestError(400, 'bad.request', 'Not a cursor of this list: after.', ['after']);
  const entities = items.slice(start, start + pageSize);
  const last = entities.at(-1);
  const more = last && start + pageSize < items.length;
  return {
    entities,
    ...(more ? { nextUri: pathWith(url, 'after', last.id) } : {}),
    selfUri: url.pathname + url.search,
  };
}

/** A whole number of the query. @throws RequestError 400 outside 1 to `max` */
export function readCount(url: URL, name: string, absent: number, max: number): number {
  const text = url.searchParams.get(name);
  if (text === null) return absent;
  const count = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (count >= 1 && count <= max) return count;
  throw new RequestError(400, 'bad.request', `Give a whole number from 1 to ${max}: ${name}.`, [name]);
}

/** The path and query of a URL with one parameter set. */
export function pathWith(url: URL, name: string, value: string): string {
  const next = new URL(url);
  next.searchParams.set(name, value);
  return next.pathname + next.search;
}
