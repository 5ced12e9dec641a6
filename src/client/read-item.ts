import type { Connection } from './connection.js';
import { decodeItem } from './decode-item.js';
import type { ItemReader } from './item-reader.js';
import type { JourneyRequest } from './journey-request.js';
import { retry } from './retry.js';
import { sendRequest } from './send-request.js';

/** Reads one thing. A malformed one is an error: there is nothing else to show. */
export async function readItem<Wire, Item>(
  connection: Connection,
  request: JourneyRequest,
  reader: ItemReader<Wire, Item>,
): Promise<Item> {
  const answer = await retry(connection, request.signal, () => sendRequest(connection, request));
  return decodeItem(answer, request, reader);
}
