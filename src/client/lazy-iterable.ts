import { abortScope } from './abort-scope.js';

/** An iterable that begins its work at the first `next()`, anew for each iteration; `return()` aborts what is under way. */
export function lazyIterable<Item>(
  outer: AbortSignal | undefined,
  produce: (signal: AbortSignal) => AsyncGenerator<Item, void, undefined>,
): AsyncIterable<Item> {
  return {
    [Symbol.asyncIterator]() {
      const scope = abortScope();
      const items = follow(outer, scope, produce);
      return {
        next: () => items.next(),
        return: () => {
          scope.close();
          return items.return();
        },
      };
    },
  };
}

async function* follow<Item>(
  outer: AbortSignal | undefined,
  scope: ReturnType<typeof abortScope>,
  produce: (signal: AbortSignal) => AsyncGenerator<Item, void, undefined>,
): AsyncGenerator<Item, void, undefined> {
  outer?.addEventListener('abort', scope.close);
  try {
    if (outer?.aborted) scope.close();
    yield* produce(scope.signal);
  } finally {
    outer?.removeEventListener('abort', scope.close);
    scope.close();
  }
}
