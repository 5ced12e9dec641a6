import { isJourneyError } from './journey-error.js';
import type { Page } from './page.js';

type List<Item> = AsyncGenerator<Page<Item>, void, undefined>;

/** What a list has answered: its next page, its end, or why it failed. */
interface Answer<Item> {
  readonly list: List<Item>;
  readonly page?: Page<Item>;
  readonly error?: unknown;
}

/**
 * Reads several lists side by side and gives every item once, as soon as its list has answered. Where one
 * list fails the others are still read to their end; then its error is thrown. An identifier that
 * the backend does not know has no items.
 */
export async function* mergePages<Item extends { readonly id: string }>(
  lists: readonly List<Item>[],
): AsyncGenerator<Page<Item>, void, undefined> {
  const ids = new Set<string>();
  const waiting = new Map(lists.map((list) => [list, ask(list)]));
  let failure: unknown;
  while (waiting.size > 0) {
    const { error, list, page } = await Promise.race(waiting.values());
    if (error !== undefined && !isUnknown(error)) failure ??= error;
    if (page?.nextCursor) waiting.set(list, ask(list));
    else waiting.delete(list);
    if (page) yield { ...page, items: page.items.filter(({ id }) => !ids.has(id) && ids.add(id)) };
  }
  if (failure) throw failure as Error;
}

function ask<Item>(list: List<Item>): Promise<Answer<Item>> {
  return list.next().then(
    ({ value }) => ({ list, ...(value ? { page: value } : {}) }),
    (error: unknown) => ({ list, error }),
  );
}

const isUnknown = (error: unknown) => isJourneyError(error) && error.kind === 'not-found';
