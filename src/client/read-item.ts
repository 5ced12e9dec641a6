import type { Connection } from './connection.js';
import type { ItemReader } from './item-reader.js';
import { JourneyError } from './journey-error.js';
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

/** The thing that a request was answered with. */
export function decodeItem<Wire, Item>(
  answer: unknown,
  { purpose }: JourneyRequest,
  { what, schema, decode }: ItemReader<Wire, Item>,
): Item {
  const parsed = schema.safeParse(answer);
  if (parsed.success) return decode(parsed.data);
  throw new JourneyError('invalid-response', `${purpose} was answered with a malformed ${what}.`);
}
