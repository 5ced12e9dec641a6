import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createJourneyClient } from '../../src/client/create-journey-client.js';
import { isJourneyError } from '../../src/client/journey-error.js';
import type { Diagnostic } from '../../src/contract/diagnostic.js';
import { backend, gather, session, wireEvent } from './backend.js';

const gwen = { customerId: 'gwen@example.com', customerIdType: 'email' };
const baseUrl = 'https://api.example.com/base';

describe('the client’s base URL', () => {
  for (const given of ['https://a.example', 'http://localhost:4010', 'http://127.3.2.1', 'http://[::1]:80/x/']) {
    it(`may be ${given}`, () => assert.ok(createJourneyClient({ baseUrl: given })));
  }
  for (const given of [
    'http://a.example',
    'http://127.0.0.1.evil.example',
    'ftp://localhost',
    'api',
    '',
    undefined,
    'https://me:pw@a.example',
    'https://a.example?key=1',
  ]) {
    it(`is refused at once when it is ${given}, telling what to give`, () =>
      assert.throws(
        () => createJourneyClient({ baseUrl: given as string }),
        (error: Error) => {
          assert.ok(error instanceof TypeError);
          assert.match(error.message, /give an https address/);
          assert.doesNotMatch(error.message, /pw/);
          return true;
        },
      ));
  }
});

describe('reading sessions', () => {
  it('asks nothing before the first page is wanted, then its own base URL page by page', async () => {
    const { fetch, requests } = backend(
      { entities: [session('a')], nextUri: 'https://evil.example/steal?after=c%2B1&pageSize=1' },
      { entities: [session('b')] },
    );
    const pages = createJourneyClient({ baseUrl, token: 'secret', fetch }).sessions(gwen, { pageSize: 1 });
    assert.equal(requests.length, 0);
    assert.deepEqual(
      (await gather(pages)).map(({ id }) => id),
      ['a', 'b'],
    );
    const path = `${baseUrl}/api/v2/journey/customers/email/gwen%40example.com/sessions`;
    assert.deepEqual(
      requests.map(({ url }) => url),
      [`${path}?pageSize=1`, `${path}?pageSize=1&after=c%2B1`],
    );
    assert.equal(requests[0]?.headers.get('authorization'), 'Bearer secret');
  });

  it('sends no Authorization header without a token', async () => {
    const { fetch, requests } = backend({ entities: [] });
    await gather(createJourneyClient({ baseUrl, fetch }).sessions({ contactId: 'c1' }));
    assert.equal(requests[0]?.headers.has('authorization'), false);
    assert.equal(requests[0]?.url, `${baseUrl}/api/v2/externalcontacts/contacts/c1/journey/sessions`);
  });

  it('merges a person’s identifiers and shows each session once', async () => {
    const { fetch } = backend({ entities: [session('a'), session('b')] }, { entities: [session('b'), session('c')] });
    const client = createJourneyClient({ baseUrl, fetch });
    const found = await gather(client.sessions([gwen, { customerId: '+1', customerIdType: 'phone' }]));
    assert.deepEqual(
      found.map(({ id }) => id),
      ['a', 'b', 'c'],
    );
  });

  it('knows no sessions of an identifier the backend has never seen, but those of the others', async () => {
    const { fetch } = backend(new Response('{}', { status: 404 }), { entities: [session('b')] });
    assert.equal((await gather(createJourneyClient({ baseUrl, fetch }).sessions([gwen, gwen]))).length, 1);
  });
});

describe('reading events', () => {
  it('leaves out one malformed event, counts it and names its place without its value', async () => {
    const warnings: Diagnostic[] = [];
    const bad = { ...wireEvent('e2'), createdDate: 'Gwen Brown' };
    const { fetch } = backend({ entities: [wireEvent('e1'), bad, wireEvent('e3')] });
    const client = createJourneyClient({ baseUrl, fetch, onWarning: (warning) => warnings.push(warning) });
    for await (const page of client.events('s')) {
      assert.deepEqual(
        page.items.map(({ id }) => id),
        ['e1', 'e3'],
      );
      assert.equal(page.skipped, 1);
    }
    assert.deepEqual(
      warnings.map(({ pointer }) => pointer),
      ['/entities/1/createdDate'],
    );
    assert.doesNotMatch(JSON.stringify(warnings), /Gwen/);
  });

  it('never lets an id climb to another endpoint', async () => {
    const { fetch, requests } = backend({ entities: [] });
    const client = createJourneyClient({ baseUrl, fetch });
    for (const id of ['..', '.', '', '\ud800']) await assert.rejects(client.session(id), isJourneyError);
    assert.equal(requests.length, 0);
  });
});

describe('sending events', () => {
  const event = { eventName: 'in_transit', sessionType: 'delivery', sessionExternalId: 'WMBK', ...gwen };

  it('types plain attribute values and leaves typed ones as they are', async () => {
    const { fetch, requests } = backend({ id: 'e', session: { id: 's', type: 'delivery' } });
    const attributes = { location: 'Leeds', days: 2, tags: ['a'], sku: { dataType: 'STRING', value: '7' } };
    await createJourneyClient({ baseUrl, fetch }).sendEvent({ ...event, attributes });
    assert.deepEqual((await requests[0]?.json()).attributes, {
      location: { dataType: 'STRING', value: 'Leeds' },
      days: { dataType: 'INTEGER', value: '2' },
      tags: { dataType: 'STRING', values: ['a'] },
      sku: { dataType: 'STRING', value: '7' },
    });
  });

  it('refuses what the backend would refuse, naming fields and no values', async () => {
    const { fetch, requests } = backend();
    const sent = createJourneyClient({ baseUrl, fetch }).sendEvent({ ...event, eventName: 'Gwen Brown!' });
    await assert.rejects(sent, { kind: 'invalid-request', message: /eventName/ });
    await assert.rejects(sent, (error: Error) => !error.message.includes('Gwen'));
    assert.equal(requests.length, 0);
  });

  it('is repeated after a failure only with an id of its own', async () => {
    const down = () => new Response('{}', { status: 503 });
    const accepted = { id: 'e', session: { id: 's', type: 'delivery' } };
    const sleep = () => Promise.resolve();
    const once = backend(down(), accepted);
    await assert.rejects(createJourneyClient({ baseUrl, fetch: once.fetch, sleep }).sendEvent(event), {
      kind: 'server',
    });
    assert.equal(once.requests.length, 1);
    const twice = backend(down(), accepted);
    await createJourneyClient({ baseUrl, fetch: twice.fetch, sleep }).sendEvent({ ...event, id: 'mine' });
    assert.equal(twice.requests.length, 2);
  });

  it('goes 200 at a time, and says of each that was not taken where it stood', async () => {
    const events = Array.from({ length: 450 }, (_, index) => ({
      ...event,
      id: `e${index}`,
      eventName: index === 3 ? 'no good' : 'ok',
    }));
    const refused = [{ requestIndex: 1, isRetryable: true, errorMessage: 'later' }];
    const { fetch, requests } = backend(
      { unprocessedEvents: [] },
      { unprocessedEvents: refused },
      { unprocessedEvents: [] },
    );
    const sent = await createJourneyClient({ baseUrl, fetch }).sendEvents(events);
    assert.equal(sent.accepted, 448);
    assert.deepEqual(
      sent.unprocessed.map(({ index, retryable }) => [index, retryable]),
      [
        [3, false],
        [202, true],
      ],
    );
    assert.deepEqual(await Promise.all(requests.map(async (request) => (await request.json()).length)), [200, 200, 49]);
  });
});

describe('sending more than the backend takes at once', () => {
  const event = { eventName: 'in_transit', sessionType: 'delivery', sessionExternalId: 'WMBK', ...gwen };
  const ids = (count: number) => Array.from({ length: count }, (_, index) => ({ ...event, id: `e${index}` }));

  /** A backend that takes so many events a call, and none that is named as too large. */
  const small = (most: number, tooLarge = '') => {
    const taken: string[] = [];
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const sent = ((await new Request(input, init).json()) as { id: string }[]).map(({ id }) => id);
      if (sent.length > most || sent.includes(tooLarge)) return new Response('{}', { status: 413 });
      taken.push(...sent);
      return Response.json({ unprocessedEvents: [] });
    };
    return { client: createJourneyClient({ baseUrl, fetch }), taken };
  };

  it('goes in halves until it fits, in order', async () => {
    const { client, taken } = small(60);
    assert.deepEqual(await client.sendEvents(ids(450)), { accepted: 450, unprocessed: [] });
    assert.deepEqual(
      taken,
      ids(450).map(({ id }) => id),
    );
  });

  it('leaves out the one event that is too large, and says which', async () => {
    const { client, taken } = small(200, 'e77');
    const { accepted, unprocessed } = await client.sendEvents(ids(250));
    assert.deepEqual(
      unprocessed.map(({ index, retryable }) => [index, retryable]),
      [[77, false]],
    );
    assert.deepEqual([accepted, taken.length, new Set(taken).size], [249, 249, 249]);
  });
});

describe('a call that is aborted before its part of the client is loaded', () => {
  it('fails as aborted and sends nothing', async () => {
    const { fetch, requests } = backend();
    const client = createJourneyClient({ baseUrl, fetch });
    const signal = AbortSignal.abort();
    const aborted = { kind: 'aborted' };
    await assert.rejects(client.library({ signal }), aborted);
    await assert.rejects(client.sendEvents([], { signal }), aborted);
    await assert.rejects(client.sessionTypes.remove('1', { signal }), aborted);
    await assert.rejects(gather(client.eventTypes.list({ signal })), aborted);
    assert.equal(requests.length, 0);
  });
});
