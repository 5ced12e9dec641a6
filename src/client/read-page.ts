import { pageSchema } from '../contract/page-schema.js';
import type { Connection } from './connection.js';
import type { ItemReader } from './item-reader.js';
import { JourneyError } from './journey-error.js';
import type { JourneyRequest } from './journey-request.js';
import { malformed } from './malformed.js';
import type { Page } from './page.js';
import { retry } from './retry.js';
import { sendRequest } from './send-request.js';

/** Reads one page of a list. A malformed item is left out and reported; a malformed envelope is an error. */
export async function readPage<Wire, Item>(
  connection: Connection,
  request: JourneyRequest,
  reader: ItemReader<Wire, Item>,
  cursorName = 'after',
): Promise<Page<Item>> {
  const answer = await retry(connection, request.signal, () => sendRequest(connection, request));
  const page = pageSchema.safeParse(answer);
  if (!page.success)
    throw new JourneyError('invalid-response', `${request.purpose} was not answered with a page of a list.`);
  const items: Item[] = [];
  page.data.entities.forEach((entity, index) => {
    const parsed = reader.schema.safeParse(entity);
    if (parsed.success) items.push(reader.decode(parsed.data));
    else connection.warn(malformed(reader.what, `/entities/${index}`, parsed.error.issues[0]));
  });
  const nextCursor = cursorOf(page.data.nextUri, cursorName);
  return { items, ...(nextCursor ? { nextCursor } : {}), skipped: page.data.entities.length - items.length };
}

/** Only the cursor is taken from the address the backend names: the address itself might be anybody's. */
function cursorOf(nextUri: string | null | undefined, name: string): string | undefined {
  if (!nextUri) return undefined;
  const question = nextUri.indexOf('?');
  return new URLSearchParams(question < 0 ? '' : nextUri.slice(question).replace(/#.*$/s, '')).get(name) ?? undefined;
}
