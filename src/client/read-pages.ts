import type { Connection } from './connection.js';
import type { ItemReader } from './item-reader.js';
import { JourneyError } from './journey-error.js';
import type { JourneyRequest } from './journey-request.js';
import type { Page } from './page.js';
import { readPage } from './read-page.js';

/** A backend that goes on promising more and gives nothing is not followed for ever. */
const emptyPagesInARow = 20;

/** Reads a list page by page. An item that comes again on a later page is not given twice. */
export async function* readPages<Wire, Item extends { readonly id: string }>(
  connection: Connection,
  request: JourneyRequest,
  reader: ItemReader<Wire, Item>,
  cursorName = 'after',
): AsyncGenerator<Page<Item>, void, undefined> {
  const cursors = new Set<string>();
  const ids = new Set<string>();
  let empty = 0;
  let cursor: string | undefined;
  do {
    const query = { ...request.query, ...(cursor ? { [cursorName]: cursor } : {}) };
    const page = await readPage(connection, { ...request, query }, reader, cursorName);
    const items = page.items.filter(({ id }) => !ids.has(id) && ids.add(id));
    cursor = page.nextCursor;
    empty = items.length === 0 ? empty + 1 : 0;
    if (items.length > 0 || page.skipped > 0 || !cursor || cursors.size === 0) yield { ...page, items };
    if (cursor && (cursors.has(cursor) || empty >= emptyPagesInARow)) {
      throw new JourneyError('invalid-response', `${request.purpose} goes in a circle: the backend repeats a page.`);
    }
    if (cursor) cursors.add(cursor);
  } while (cursor);
}
