import type { Connection } from '../connection.js';
import { decodeItem } from '../decode-item.js';
import type { ItemReader } from '../item-reader.js';
import { isJourneyError } from '../journey-error.js';
import type { JourneyRequest } from '../journey-request.js';
import { lazyIterable } from '../lazy-iterable.js';
import { pathSegment } from '../path-segment.js';
import { readItem } from '../read-item.js';
import { readPages } from '../read-pages.js';
import { retry } from '../retry.js';
import { sendRequest } from '../send-request.js';
import type { StoredType } from './stored-type.js';
import type { TypeCalls } from './type-calls.js';

/** The calls for one kind of types. Creating and updating are not repeated after a failure: they might happen twice. */
export function typeCallsOf<Wire, Type extends { readonly name: string }>(
  connection: Connection,
  path: string,
  reader: ItemReader<Wire, StoredType<Type>>,
): TypeCalls<Type> {
  const { what } = reader;
  const aType = `${what.startsWith('e') ? 'an' : 'a'} ${what}`;
  const one = (id: string) => `${path}/${pathSegment('id', id)}`;
  const write = async (request: JourneyRequest) => decodeItem(await sendRequest(connection, request), request, reader);
  return {
    list: ({ sessionType, pageSize = 200, signal: outer } = {}) =>
      lazyIterable(outer, (signal) => {
        const request = { purpose: `Reading ${what}s`, path, query: { sessionType, pageSize }, signal };
        return readPages(connection, request, reader, 'pageNumber');
      }),
    get: async (id, { signal } = {}) =>
      readItem(connection, { purpose: `Reading ${aType}`, path: one(id), signal }, reader),
    create: async (type, { signal } = {}) =>
      write({ purpose: `Creating ${aType}`, method: 'POST', path, body: type, signal }),
    update: async (id, changes, { signal } = {}) =>
      write({ purpose: `Updating ${aType}`, method: 'PATCH', path: one(id), body: changes, signal }),
    remove: async (id, { signal } = {}) => {
      const request = { purpose: `Removing ${aType}`, method: 'DELETE', path: one(id), signal } as const;
      let attempts = 0;
      await retry(connection, signal, () => {
        attempts++;
        return sendRequest(connection, request);
      }).catch((error: unknown) => {
        // Gone on the second attempt: it was the first one's answer that got lost.
        if (attempts < 2 || !isJourneyError(error) || error.kind !== 'not-found') throw error;
      });
    },
  };
}
