import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createJourneyClient } from '../../src/client/create-journey-client.js';
import { gather, session, wireEvent } from './backend.js';

const baseUrl = 'https://api.example.com';
const malformed = { id: 7 };

/** A list cut into pages anywhere, some of them empty, with items of earlier pages and malformed ones strewn in. */
const anyPages = (total: number) =>
  fc
    .record({
      sizes: fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 15 }),
      repeats: fc.array(fc.record({ page: fc.nat(), of: fc.nat(), at: fc.nat() }), { maxLength: 12 }),
      broken: fc.array(fc.record({ page: fc.nat(), at: fc.nat() }), { maxLength: 3 }),
    })
    .map(({ sizes, repeats, broken }) => {
      const pages: (number | undefined)[][] = [];
      let next = 0;
      for (const size of sizes) {
        pages.push(Array.from({ length: Math.min(size, total - next) }, (_, index) => next + index));
        next += pages.at(-1)?.length ?? 0;
      }
      pages.push(Array.from({ length: total - next }, (_, index) => next + index));
      const firstOn = pages.map((_, page) => pages.slice(0, page).flat().length);
      for (const { page, of, at } of repeats) {
        const place = page % pages.length;
        const known = firstOn[place] ?? 0;
        if (known > 0) pages[place]?.splice(at % ((pages[place]?.length ?? 0) + 1), 0, of % known);
      }
      for (const { page, at } of broken) pages[page % pages.length]?.splice(at, 0, undefined);
      return pages;
    });

/** Answers the pages by their cursor; each list of pages under the part of the address that names it. */
const answering =
  (lists: Readonly<Record<string, readonly unknown[][]>>): typeof fetch =>
  (input) => {
    const { pathname, searchParams } = new URL(String(input));
    const pages = Object.entries(lists).find(([part]) => pathname.includes(part))?.[1] ?? [];
    const page = Number(searchParams.get('after') ?? 0);
    const nextUri = page + 1 < pages.length ? `/elsewhere?after=${page + 1}` : undefined;
    return Promise.resolve(Response.json({ entities: pages[page], nextUri }));
  };

const wire = <Item>(pages: readonly (readonly (number | undefined)[])[], item: (id: string) => Item) =>
  pages.map((page) => page.map((index) => (index === undefined ? malformed : item(`i${index}`))));

describe('a list in any pages', () => {
  it('gives each event once, in the backend’s order, and counts what was left out', () =>
    fc.assert(
      fc.asyncProperty(
        fc.nat({ max: 40 }).chain((total) => fc.tuple(fc.constant(total), anyPages(total))),
        async ([total, pages]) => {
          const client = createJourneyClient({ baseUrl, fetch: answering({ s: wire(pages, wireEvent) }) });
          const ids: string[] = [];
          let skipped = 0;
          for await (const page of client.events('s')) {
            ids.push(...page.items.map(({ id }) => id));
            skipped += page.skipped;
          }
          assert.deepEqual(
            ids,
            Array.from({ length: total }, (_, index) => `i${index}`),
          );
          assert.equal(skipped, pages.flat().filter((index) => index === undefined).length);
        },
      ),
    ));

  it('gives each session of several identifiers once, however they overlap', () =>
    fc.assert(
      fc.asyncProperty(anyPages(20), anyPages(30), async (ofPhone, ofEmail) => {
        const fetch = answering({ '/phone/': wire(ofPhone, session), '/email/': wire(ofEmail, session) });
        const found = await gather(
          createJourneyClient({ baseUrl, fetch }).sessions([
            { customerIdType: 'phone', customerId: '1' },
            { customerIdType: 'email', customerId: 'a@b.example' },
          ]),
        );
        const ids = found.map(({ id }) => id);
        assert.equal(ids.length, new Set(ids).size);
        assert.deepEqual([...ids].sort(), Array.from({ length: 30 }, (_, index) => `i${index}`).sort());
      }),
    ));
});
