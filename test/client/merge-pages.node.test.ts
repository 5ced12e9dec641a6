import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { JourneyError } from '../../src/client/journey-error.js';
import { mergePages } from '../../src/client/merge-pages.js';
import type { Page } from '../../src/client/page.js';

interface Item {
  readonly id: string;
}
type List = AsyncGenerator<Page<Item>, void, undefined>;

/** A list whose pages come when they are let go; an error ends it. */
async function* list(...pages: readonly (readonly string[] | Error | Promise<readonly string[]>)[]): List {
  for (const [index, page] of pages.entries()) {
    if (page instanceof Error) throw page;
    const items = (await page).map((id) => ({ id }));
    yield { items, skipped: 0, ...(index + 1 < pages.length ? { nextCursor: String(index) } : {}) };
  }
}

const idsOf = (page: Page<Item> | undefined): string[] => page?.items.map(({ id }) => id) ?? [];

async function read(pages: List) {
  const ids: string[] = [];
  let failure: unknown;
  try {
    for await (const page of pages) ids.push(...idsOf(page));
  } catch (error) {
    failure = error;
  }
  return { ids: ids.sort(), failure };
}

describe('mergePages', () => {
  it('gives what one list has while another has not answered yet', async () => {
    let answer: (ids: readonly string[]) => void = () => undefined;
    const late = new Promise<readonly string[]>((done) => (answer = done));
    const merged = mergePages([list(late), list(['a'], ['b'])]);
    assert.deepEqual(idsOf((await merged.next()).value ?? undefined), ['a']);
    assert.deepEqual(idsOf((await merged.next()).value ?? undefined), ['b']);
    answer(['a', 'c']);
    assert.deepEqual(idsOf((await merged.next()).value ?? undefined), ['c']);
    assert.equal((await merged.next()).done, true);
  });

  it('reads the others to their end where one fails, and tells its error last', async () => {
    const down = new JourneyError('server', 'down', { status: 500 });
    assert.deepEqual(await read(mergePages([list(['a'], down), list(['b'], ['c'])])), {
      ids: ['a', 'b', 'c'],
      failure: down,
    });
  });

  it('takes an identifier that the backend does not know as one without items', async () => {
    const unknown = new JourneyError('not-found', 'nobody', { status: 404 });
    assert.deepEqual(await read(mergePages([list(unknown), list(['b'])])), { ids: ['b'], failure: undefined });
  });
});
