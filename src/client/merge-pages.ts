import { isJourneyError } from './journey-error.js';
import type { Page } from './page.js';

/**
 * Reads several lists side by side, a page of each at a time, and gives every item once. Where one
 * list fails the others are still read to their end; then its error is thrown. An identifier that
 * the backend does not know has no items.
 */
export async function* mergePages<Item extends { readonly id: string }>(
  lists: readonly AsyncGenerator<Page<Item>, void, undefined>[],
): AsyncGenerator<Page<Item>, void, undefined> {
  const ids = new Set<string>();
  let open = lists;
  let failure: unknown;
  while (open.length > 0) {
    const answers = await Promise.allSettled(open.map((list) => list.next()));
    const pages = answers.flatMap((answer) =>
      answer.status === 'fulfilled' && answer.value.value ? [answer.value.value] : [],
    );
    for (const answer of answers) {
      if (answer.status === 'rejected' && !isUnknown(answer.reason)) failure ??= answer.reason;
    }
    open = open.filter((_, index) => {
      const answer = answers[index];
      return answer?.status === 'fulfilled' && answer.value.value?.nextCursor;
    });
    if (pages.length > 0) yield merge(pages, ids);
  }
  if (failure) throw failure as Error;
}

function merge<Item extends { readonly id: string }>(pages: readonly Page<Item>[], ids: Set<string>): Page<Item> {
  const items = pages.flatMap((page) => page.items).filter(({ id }) => !ids.has(id) && ids.add(id));
  const nextCursor = pages.find((page) => page.nextCursor)?.nextCursor;
  return { items, ...(nextCursor ? { nextCursor } : {}), skipped: pages.reduce((sum, page) => sum + page.skipped, 0) };
}

const isUnknown = (error: unknown) => isJourneyError(error) && error.kind === 'not-found';
