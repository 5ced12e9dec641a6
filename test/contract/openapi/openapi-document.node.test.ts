import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { OpenAPIBackend, type Document } from 'openapi-backend';
import { createJourneyClient } from '../../../src/client/create-journey-client.js';
import type { Page } from '../../../src/client/page.js';
import { customEventRequestSchema } from '../../../src/contract/custom-event-request.js';
import { eventSchema } from '../../../src/contract/event-schema.js';
import { openapiDocument } from '../../../src/contract/openapi/openapi-document.js';
import { openapiExamples } from '../../../src/contract/openapi/openapi-examples.js';
import { problemSchema } from '../../../src/contract/problem-schema.js';
import { sessionSchema } from '../../../src/contract/session-schema.js';

const document = openapiDocument('1.2.3');

describe('OpenAPI document', () => {
  it('is clean to an OpenAPI linter, its examples fit its schemas', async () => {
    const config = await createConfig({ extends: ['recommended-strict'] });
    const problems = await lintFromString({ source: JSON.stringify(document), absoluteRef: '/openapi.json', config });
    assert.deepEqual(
      problems.map(({ message, location: [place] }) => `${place?.pointer}: ${message}`),
      [],
    );
  });

  it('has every call of the Journey API', () => {
    const calls = Object.entries(document.paths as Record<string, object>).map(
      ([path, item]) => `${Object.keys(item).sort().join(' ')} ${path.replace('/api/v2', '')}`,
    );
    assert.deepEqual(calls.sort(), [
      'delete get patch /journey/eventtypes/{typeId}',
      'delete get patch /journey/sessiontypes/{typeId}',
      'get /externalcontacts/contacts/{contactId}/journey/sessions',
      'get /externalcontacts/contacts/{contactId}/journey/stream',
      'get /journey/customers/{customerIdType}/{customerId}/sessions',
      'get /journey/customers/{customerIdType}/{customerId}/stream',
      'get /journey/sessions/{sessionId}',
      'get /journey/sessions/{sessionId}/events',
      'get post /journey/eventtypes',
      'get post /journey/sessiontypes',
      'post /journey/customevents',
      'post /journey/customevents/bulk',
    ]);
  });

  it('says what each call does in plain words', () => {
    const { paths } = document as { paths: Record<string, Record<string, { summary: string }>> };
    const summaries = Object.values(paths).flatMap((item) => Object.values(item).map(({ summary }) => summary));
    assert.ok(summaries.includes('Create an event type') && summaries.includes('Delete a session type'));
    assert.equal(new Set(summaries).size, summaries.length);
  });

  it('shows examples that the zod schemas take', () => {
    const { session, event, customEventRequest, problem } = openapiExamples;
    assert.ok(sessionSchema.safeParse(session).success);
    assert.ok(eventSchema.safeParse(event).success);
    assert.ok(customEventRequestSchema.safeParse(customEventRequest).success);
    assert.ok(problemSchema.safeParse(problem).success);
  });
});

/** An independent mock server, made from the document alone: it refuses what does not fit, and answers examples. */
async function mockServer(): Promise<typeof fetch> {
  const api = new OpenAPIBackend({
    definition: document as unknown as Document,
    // its own check of documents knows 3.0 only; the linter above has checked this one
    quick: true,
    ajvOpts: { strict: false, formats: { 'date-time': true } },
  });
  api.register({
    validationFail: ({ validation }) => Response.json({ message: JSON.stringify(validation.errors) }, { status: 400 }),
    notFound: () => Response.json({}, { status: 404 }),
    methodNotAllowed: () => Response.json({}, { status: 405 }),
    notImplemented: ({ operation, api }) => {
      const { status, mock } = api.mockResponseForOperation(operation.operationId as string);
      return status === 204 ? new Response(null, { status }) : Response.json(mock, { status });
    },
  });
  await api.init();
  return async (input, init) => {
    const request = new Request(input, init);
    const { pathname, search } = new URL(request.url);
    const body = request.body ? ((await request.json()) as never) : undefined;
    const headers = Object.fromEntries(request.headers);
    return (await api.handleRequest({
      method: request.method,
      path: pathname,
      query: search,
      headers,
      body,
    })) as Response;
  };
}

describe('a mock server made from the OpenAPI document', () => {
  const warnings: unknown[] = [];
  const connect = async () =>
    createJourneyClient({
      baseUrl: 'https://mock.example',
      token: 'secret',
      fetch: await mockServer(),
      onWarning: (warning) => warnings.push(warning),
    });
  const first = async <Item>(pages: AsyncIterable<Page<Item>>): Promise<Item | undefined> => {
    for await (const { items, skipped } of pages) {
      assert.equal(skipped, 0);
      return items[0];
    }
    return undefined;
  };
  const gwen = { customerId: 'gwen.brown@example.com', customerIdType: 'email' };
  const request = { id: 'a', eventName: 'x', sessionType: 'delivery', sessionExternalId: 'W', ...gwen };

  it('is read by our client: sessions, events, types, the library', async () => {
    const client = await connect();
    assert.equal((await first(client.sessions(gwen)))?.attributes.location, 'Regional depot');
    assert.equal((await first(client.sessions({ contactId: 'contact-gwen-brown' })))?.id, 'session-1');
    assert.equal((await client.session('session-1')).eventCount, 3);
    assert.equal(
      (await first(client.events('session-1', { order: 'desc', eventType: ['in_transit'] })))?.name,
      'in_transit',
    );
    assert.equal((await first(client.sessionTypes.list()))?.displayName, 'Delivery');
    assert.equal((await first(client.eventTypes.list({ sessionType: 'delivery' })))?.displayName, 'In transit');
    assert.equal((await client.library()).sessionTypes?.[0]?.eventTypes?.[0]?.name, 'in_transit');
    assert.deepEqual(warnings, []);
  });

  it('takes the events our client sends', async () => {
    const client = await connect();
    assert.equal((await client.sendEvent({ ...request, attributes: { days: 3, cart: ['helmet'] } })).id, 'bike-3');
    assert.equal((await client.sendEvents([request])).unprocessed[0]?.message, 'The session is busy.');
    await client.sessionTypes.remove('session-type-1');
  });

  it('refuses what the contract refuses', async () => {
    const fetch = await mockServer();
    const body = JSON.stringify({ ...request, eventName: 'two words' });
    const init = { method: 'POST', body, headers: { 'content-type': 'application/json' } };
    const answer = await fetch('https://mock.example/api/v2/journey/customevents', init);
    assert.equal(answer.status, 400);
    assert.match((await answer.json()).message, /eventName/);
  });
});
