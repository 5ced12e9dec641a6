import type { Connection } from './connection.js';
import { lazyIterable } from './lazy-iterable.js';
import { loadPart } from './load-part.js';
import type { TypeCalls } from './types/type-calls.js';
import type { WriteHalf } from './write-half.js';

/** The write half of the client, loaded at its first call: who only reads does not pay for it. */
export function writeLater(connection: Connection): WriteHalf {
  const load = async ({ signal }: { readonly signal?: AbortSignal } = {}) =>
    (await loadPart(connection, signal, () => import('./write-half.js'))).writeHalf(connection);
  return {
    sendEvent: async (event, options) => (await load(options)).sendEvent(event, options),
    sendEvents: async (events, options) => (await load(options)).sendEvents(events, options),
    sessionTypes: typesLater(async (options) => (await load(options)).sessionTypes),
    eventTypes: typesLater(async (options) => (await load(options)).eventTypes),
    library: async (options) => (await load(options)).library(options),
  };
}

function typesLater<Type extends { readonly name: string }>(
  load: (options: { readonly signal?: AbortSignal } | undefined) => Promise<TypeCalls<Type>>,
): TypeCalls<Type> {
  return {
    list: (options = {}) =>
      lazyIterable(options.signal, async function* (signal) {
        yield* (await load({ signal })).list({ ...options, signal });
      }),
    get: async (id, options) => (await load(options)).get(id, options),
    create: async (type, options) => (await load(options)).create(type, options),
    update: async (id, changes, options) => (await load(options)).update(id, changes, options),
    remove: async (id, options) => (await load(options)).remove(id, options),
  };
}
