import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createJourneyClient } from '../../../src/client/create-journey-client.js';
import { backend, gather } from '../backend.js';

const baseUrl = 'https://api.example.com';
const client = (fetch: typeof globalThis.fetch) =>
  createJourneyClient({ baseUrl, fetch, sleep: () => Promise.resolve() });

describe('session types and event types', () => {
  it('are listed by page number', async () => {
    const { fetch, requests } = backend(
      { entities: [{ id: '1', name: 'delivery', version: 3 }], nextUri: '/api/v2/journey/sessiontypes?pageNumber=2' },
      { entities: [{ id: '2', name: 'case' }] },
    );
    assert.deepEqual(
      (await gather(client(fetch).sessionTypes.list())).map(({ name }) => name),
      ['delivery', 'case'],
    );
    assert.deepEqual(
      requests.map(({ url }) => new URL(url).search),
      ['?pageSize=200', '?pageSize=200&pageNumber=2'],
    );
  });

  it('are read in the original’s flat shape too', async () => {
    const flat = {
      id: '1',
      name: 'delayed',
      displayName: 'Delayed',
      attributes: { days: { displayName: 'Days', dataType: 'INTEGER' }, reason: { dataType: 'STRING' } },
      displayOptions: { shouldDisplayOnTimeline: false, eventIcon: 'clock' },
    };
    assert.deepEqual(await client(backend(flat).fetch).eventTypes.get('1'), {
      id: '1',
      name: 'delayed',
      displayName: 'Delayed',
      onTimeline: false,
      icon: 'clock',
      attributes: [{ name: 'days', displayName: 'Days', type: 'integer' }, { name: 'reason' }],
    });
  });

  it('are changed with the version that was read, and not twice', async () => {
    const { fetch, requests } = backend(new Response('{}', { status: 503 }));
    await assert.rejects(client(fetch).sessionTypes.update('1', { icon: 'van', version: 3 }), { kind: 'server' });
    assert.equal(requests.length, 1);
    assert.deepEqual([requests[0]?.method, await requests[0]?.json()], ['PATCH', { icon: 'van', version: 3 }]);
  });

  it('fail as a conflict when somebody else was faster', async () => {
    const { fetch } = backend(new Response('{}', { status: 409 }));
    await assert.rejects(client(fetch).eventTypes.update('1', { version: 1 }), {
      kind: 'conflict',
      retryable: false,
      message: 'Updating an event type was answered 409.',
    });
  });

  it('are named by their kind, not by their content, in what went wrong', async () => {
    const taken = () => backend(new Response('{}', { status: 409 })).fetch;
    const message = (what: string) => ({ message: `Creating ${what} was answered 409.` });
    await assert.rejects(client(taken()).sessionTypes.create({ name: 'delivery' }), message('a session type'));
    await assert.rejects(client(taken()).eventTypes.create({ name: 'delayed' }), message('an event type'));
  });

  it('count as removed when only the answer was lost', async () => {
    const { fetch } = backend(new Response('{}', { status: 502 }), new Response('{}', { status: 404 }));
    await client(fetch).sessionTypes.remove('1');
    await assert.rejects(client(backend(new Response('{}', { status: 404 })).fetch).sessionTypes.remove('1'), {
      kind: 'not-found',
    });
  });
});

describe('the library of a backend', () => {
  const answering = (sessionTypes: unknown, eventTypes: unknown) =>
    client((input) =>
      Promise.resolve(Response.json(String(input).includes('sessiontypes') ? sessionTypes : eventTypes)),
    );

  it('has the event types under their session type, and nothing of the backend’s own', async () => {
    const types = { entities: [{ id: '1', version: 1, selfUri: '/x', name: 'delivery', icon: 'truck', tone: null }] };
    const events = {
      entities: [{ id: '2', name: 'delayed', sessionType: 'delivery' }, { id: '3', name: 'call' }, { name: 'no id' }],
    };
    assert.deepEqual(await answering(types, events).library?.(), {
      formatVersion: 1,
      sessionTypes: [{ name: 'delivery', icon: 'truck', eventTypes: [{ name: 'delayed' }] }],
      eventTypes: [{ name: 'call' }],
    });
  });

  it('is empty where the backend has none', async () => {
    const { fetch } = backend(new Response('', { status: 404 }), new Response('', { status: 405 }));
    assert.deepEqual(await client(fetch).library(), { formatVersion: 1, sessionTypes: [], eventTypes: [] });
  });
});
