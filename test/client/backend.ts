import type { Page } from '../../src/client/page.js';

/** A backend that gives these answers, one a request, and remembers what it was asked. */
export function backend(...answers: unknown[]): { fetch: typeof fetch; requests: Request[] } {
  const requests: Request[] = [];
  const fetch = (...request: Parameters<typeof globalThis.fetch>): Promise<Response> => {
    const answer = answers[requests.push(new Request(...request)) - 1];
    if (answer === undefined) return Promise.reject(new TypeError('nothing more is answered'));
    return Promise.resolve(answer instanceof Response ? answer : Response.json(answer));
  };
  return { fetch, requests };
}

export const session = (id: string, eventCount = 1) => ({
  id,
  type: 'delivery',
  createdDate: '2020-06-06T10:00:00.000Z',
  eventCount,
});

export const wireEvent = (id: string, sessionId = 's') => ({
  id,
  session: { id: sessionId, type: 'delivery' },
  eventType: 'in_transit',
  createdDate: '2020-06-06T10:00:00.000Z',
  customEvent: { eventName: 'in_transit', attributes: {} },
});

export async function gather<Item>(pages: AsyncIterable<Page<Item>>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const page of pages) items.push(...page.items);
  return items;
}
