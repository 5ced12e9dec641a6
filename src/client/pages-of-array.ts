import { JourneyError } from './journey-error.js';
import { lazyIterable } from './lazy-iterable.js';
import type { Page } from './page.js';

/** An array, read at the first page, as the pages of a list. */
export function pagesOfArray<Item>(
  read: () => readonly Item[],
  pageSize: number,
  outer?: AbortSignal,
): AsyncIterable<Page<Item>> {
  return lazyIterable(outer, async function* (signal) {
    const items = read();
    const step = Math.max(1, pageSize);
    for (let from = 0; from === 0 || from < items.length; from += step) {
      await Promise.resolve();
      if (signal.aborted) throw new JourneyError('aborted', 'The call was aborted.');
      const next = from + step;
      yield {
        items: items.slice(from, next),
        ...(next < items.length ? { nextCursor: String(next) } : {}),
        skipped: 0,
      };
    }
  });
}
