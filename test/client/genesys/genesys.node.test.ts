import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createJourneyClient } from '../../../src/client/create-journey-client.js';
import type { WireEvent } from '../../../src/contract/event-schema.js';
import type { Problem } from '../../../src/contract/problem-schema.js';
import type { WireSession } from '../../../src/contract/session-schema.js';
import { backend, gather } from '../backend.js';
import events from './events.json' with { type: 'json' };
import type { GenesysEvent, GenesysProblem, GenesysSession } from './models.js';
import problem from './problem.json' with { type: 'json' };
import sessions from './sessions.json' with { type: 'json' };

/** Compiles only while the wire types accept Genesys Cloud's models. */
type Accepts<Ours, Theirs extends Ours> = Theirs;
export type Compatible = [
  Accepts<WireSession, GenesysSession>,
  Accepts<WireEvent, GenesysEvent>,
  Accepts<Problem, GenesysProblem>,
];

const baseUrl = 'https://api.mypurecloud.com';
const contactId = '0d2f0c53-2a55-4bb8-9a41-5f2b7f7a3c77';
const strict = { onWarning: (warning: unknown) => assert.fail(JSON.stringify(warning)) };

describe('Genesys Cloud', () => {
  it('lists a contact’s web, app, conversation and custom sessions through its cursors', async () => {
    const { fetch, requests } = backend(sessions, { entities: [] });
    const found = await gather(
      createJourneyClient({ baseUrl, fetch, token: 't', ...strict }).sessions({ contactId }, { pageSize: 4 }),
    );
    assert.deepEqual(
      found.map(({ type }) => type),
      ['web', 'app', 'conversation', 'delivery'],
    );
    assert.equal(new URL(requests[1]?.url ?? '').searchParams.get('after'), 'eyJwIjoxfQ==');
    const [web, app, conversation, custom] = found;
    assert.deepEqual([web?.eventCount, web?.lastEvent?.eventName, web?.pageviewCount], [5, 'page_viewed', 3]);
    assert.equal(Object.hasOwn(web ?? {}, 'idleDate'), false);
    assert.deepEqual(app?.lastScreen, 'Basket');
    assert.equal(conversation?.conversationSubject, 'Where is my bike?');
    assert.deepEqual({ ...custom?.attributes }, { orderId: '0620', price: 499.9, gift: false });
    assert.deepEqual(custom?.attributeLists.cartItems, ['helmet', 'bike', 'gloves']);
  });

  it('gives events of all its kinds, and one of a kind nobody knows yet', async () => {
    const found = await gather(createJourneyClient({ baseUrl, fetch: backend(events).fetch, ...strict }).events('s-1'));
    assert.deepEqual(
      found.map(({ kind }) => kind),
      ['web', 'app', 'outcome', 'segment', 'action', 'custom', 'unknown'],
    );
    assert.deepEqual(
      found.map(({ name }) => name),
      [
        'page_viewed',
        'screen_viewed',
        'outcome_achieved',
        'segment_assigned',
        'web_action',
        'in_transit',
        'com.genesys.journey.TeleportEvent',
      ],
    );
    assert.deepEqual({ ...found[0]?.attributes }, { tier: 'gold', basket: 2 });
  });

  it('says which outcome, segment and action an event is about', async () => {
    const found = await gather(createJourneyClient({ baseUrl, fetch: backend(events).fetch, ...strict }).events('s-1'));
    assert.deepEqual(
      found.slice(2, 5).map(({ attributes }) => ({ ...attributes })),
      [
        { outcome: 'Checked out' },
        { segment: '77ab' },
        { action: 'Offer chat', state: 'accepted', mediaType: 'webMessagingOffer' },
      ],
    );
  });

  it('refuses with a body of which the field is named, the value not', async () => {
    const { fetch } = backend(Response.json(problem, { status: 400 }));
    await assert.rejects(createJourneyClient({ baseUrl, fetch }).session('s'), {
      kind: 'invalid-request',
      contextId: problem.contextId,
      message: 'Reading a session was answered 400 (bad.request, pageSize).',
    });
  });
});
