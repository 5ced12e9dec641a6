import type { Page } from '../client/page.js';

/** A source that goes on promising more and gives nothing new is not followed for ever. */
const emptyPagesInARow = 20;

/** The pages of a source, which may be anybody's: each item once; those that cannot be read are left out and counted. */
export async function* readablePages<Item extends { readonly id: string }>(
  pages: AsyncIterable<Page<Item>>,
  isReadable: (item: Item) => boolean,
): AsyncGenerator<Page<Item>, void, undefined> {
  const ids = new Set<string>();
  let empty = 0;
  for await (const page of pages) {
    const readable = page.items.filter(isReadable);
    const items = readable.filter(({ id }) => !ids.has(id) && ids.add(id));
    empty = items.length > 0 ? 0 : empty + 1;
    if (empty > emptyPagesInARow) throw new TypeError('A source gave pages without end that hold nothing new.');
    yield { ...page, items, skipped: (page.skipped || 0) + page.items.length - readable.length };
  }
}
