import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMemorySource } from '../../src/client/create-memory-source.js';
import type { JourneyEvent } from '../../src/contract/journey-event.js';
import { gather } from './backend.js';

const gwen = { customerId: 'gwen', customerIdType: 'email' };
const event = (id: string, minute: number, more: Partial<JourneyEvent> = {}): JourneyEvent => ({
  id,
  sessionId: 's1',
  sessionType: 'delivery',
  name: 'in_transit',
  createdDate: `2020-06-06T10:${String(minute).padStart(2, '0')}:00.000Z`,
  attributes: {},
  kind: 'custom',
  ...gwen,
  ...more,
});

describe('a source in memory', () => {
  it('derives the sessions from the events, the last active first', async () => {
    const source = createMemorySource({
      events: [event('e2', 2), event('e1', 1), event('e1', 1), event('x', 9, { sessionId: 's2' })],
    });
    const [latest, session] = await gather(source.sessions(gwen));
    assert.equal(latest?.id, 's2');
    assert.deepEqual(
      [session?.eventCount, session?.createdDate, session?.lastEvent?.id],
      [2, '2020-06-06T10:01:00.000Z', 'e2'],
    );
  });

  it('shows a customer their own sessions, and those that name no customer', async () => {
    const nobody = { customerId: undefined, customerIdType: undefined };
    const source = createMemorySource({
      events: [
        event('a', 1),
        event('b', 2, { sessionId: 's2', ...nobody }),
        event('c', 3, { sessionId: 's3', customerId: 'ann' }),
      ],
    });
    assert.deepEqual(
      (await gather(source.sessions([gwen]))).map(({ id }) => id),
      ['s2', 's1'],
    );
  });

  it('pages events in either order and by name', async () => {
    const source = createMemorySource({
      events: [event('e1', 1), event('e2', 2, { name: 'delayed' }), event('e3', 3, { name: 'delay' })],
    });
    const pages: string[][] = [];
    for await (const { items } of source.events('s1', { pageSize: 2, order: 'desc' }))
      pages.push(items.map(({ id }) => id));
    assert.deepEqual(pages, [['e3', 'e2'], ['e1']]);
    assert.deepEqual(
      (await gather(source.events('s1', { eventType: 'delayed' }))).map(({ id }) => id),
      ['e2'],
    );
    assert.deepEqual(
      (await gather(source.events('s1', { eventType: ['delayed'] }))).map(({ id }) => id),
      ['e2'],
    );
  });

  it('tells the sessions as they are, then a pushed event once, with its session as it is then, until the signal aborts', async () => {
    const source = createMemorySource({ events: [event('e1', 1)] });
    const told: unknown[] = [];
    const ended = new AbortController();
    source.subscribe?.(gwen, {
      signal: ended.signal,
      onSession: ({ eventCount }) => told.push(eventCount),
      onEvent: ({ id }) => told.push(id),
      onState: (state) => told.push(state),
    });
    source.push(event('e2', 2));
    source.push(event('e2', 2));
    source.push(event('x', 3, { sessionId: 's9', customerId: 'ann' }));
    ended.abort();
    source.push(event('e3', 3));
    assert.deepEqual(told, [1, 'live', 2, 'e2']);
    assert.equal((await source.session('s1')).eventCount, 3);
  });

  it('counts pushed events on top of a given session', async () => {
    const given = {
      id: 's1',
      type: 'delivery',
      createdDate: '2020-06-06T10:00:00Z',
      eventCount: 40,
      attributes: {},
      attributeLists: {},
      ...gwen,
    };
    const source = createMemorySource({ sessions: [given], events: [] });
    source.push(event('e1', 1));
    assert.equal((await source.session('s1')).eventCount, 41);
  });

  it('knows no session of an unknown id, and stops when aborted', async () => {
    const source = createMemorySource({ events: [] });
    await assert.rejects(source.session('nope'), { kind: 'not-found' });
    await assert.rejects(gather(source.sessions(gwen, { signal: AbortSignal.abort() })), { kind: 'aborted' });
  });
});
