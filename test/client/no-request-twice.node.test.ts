import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createJourneyClient } from '../../src/client/create-journey-client.js';
import { createMockBackend } from '../../src/mock/create-mock-backend.js';
import { JourneyStore } from '../../src/state/journey-store.js';
import { gather } from './backend.js';

const gwen = { customerId: 'gwen', customerIdType: 'cookie' };
const baseUrl = 'http://localhost';

/** Two sessions, of 620 events and of 3, behind a client whose requests are written down. */
function told() {
  const { backend, fetch } = createMockBackend({ clock: () => Date.UTC(2020, 5, 6) });
  for (let index = 0; index < 623; index++)
    backend.receive({
      id: `e${index}`,
      eventName: 'scanned',
      sessionType: 'delivery',
      sessionExternalId: index < 620 ? 'long' : 'short',
      ...gwen,
      createdDate: new Date(Date.UTC(2020, 0, 1) + index * 60_000).toISOString(),
    });
  const requests: string[] = [];
  const client = createJourneyClient({
    baseUrl,
    fetch: (input, init) => {
      const { pathname, searchParams } = new URL(String(input instanceof Request ? input.url : input), baseUrl);
      requests.push(`${pathname.replace(/^.*\/journey\//, '')}${searchParams.has('after') ? ' on' : ''}`);
      return fetch(input, init);
    },
  });
  return { client, requests };
}

describe('data that is held already is not asked for again', () => {
  it('by the client: a list is read page by page, each page once, and only as far as it is wanted', async () => {
    const { client, requests } = told();
    const pages = client.events('session-1', { pageSize: 200 })[Symbol.asyncIterator]();
    await pages.next();
    assert.deepEqual(requests, ['sessions/session-1/events']);
    await pages.next();
    await pages.return?.();
    assert.equal(requests.length, 2);
    assert.equal((await gather(client.events('session-1', { pageSize: 200 }))).length, 620);
    assert.equal(requests.length, 2 + 4);
  });

  it('by a card: opened, closed, opened again and read to its end, every page is asked for once', async () => {
    const { client, requests } = told();
    let changed = () => {};
    const store = new JourneyStore({ source: client, customer: gwen, live: false, onChange: () => changed() });
    const until = (holds: () => boolean) =>
      new Promise<void>((done) => {
        changed = () => holds() && done();
        changed();
      });
    await store.load();
    assert.deepEqual(requests, ['customers/cookie/gwen/sessions']);

    for (let times = 0; times < 3; times++) for (const { id } of store.sessions) store.wantEvents(id);
    await until(() => store.sessions.every(({ id }) => store.events(id).status === 'ready'));
    for (const { id } of store.sessions) store.wantEvents(id);
    assert.deepEqual(requests.slice(1).sort(), [
      'sessions/session-1/events',
      'sessions/session-1/events on',
      'sessions/session-1/events on',
      'sessions/session-2/events',
    ]);

    await store.moreEvents('session-1');
    assert.deepEqual([store.events('session-1').items.length, store.events('session-1').complete], [620, true]);
    assert.equal(requests.length, 6);
    await store.moreEvents('session-1');
    await store.moreEvents('session-2');
    assert.equal(requests.length, 6);
    store.stop();
  });
});
