import type { ItemReader } from './item-reader.js';
import { JourneyError } from './journey-error.js';
import type { JourneyRequest } from './journey-request.js';

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
