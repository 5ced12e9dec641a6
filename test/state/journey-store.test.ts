import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import type { JourneySource, SubscribeHandlers } from '../../src/client/journey-source.js';
import type { JourneyEvent } from '../../src/contract/journey-event.js';
import type { JourneySession } from '../../src/contract/journey-session.js';
import { JourneyStore } from '../../src/state/journey-store.js';

const session = (id: string, eventCount = 1): JourneySession => ({
  id,
  type: 'delivery',
  createdDate: '2020-06-06T10:00:00.000Z',
  eventCount,
  attributes: {},
  attributeLists: {},
});

const event = (id: string, sessionId: string): JourneyEvent => ({
  id,
  sessionId,
  sessionType: 'delivery',
  name: 'in_transit',
  createdDate: '2020-06-06T10:00:00.000Z',
  attributes: {},
  kind: 'custom',
});

const customer = { customerId: 'gwen', customerIdType: 'email' };

/** A backend in the test's hand: it answers when told to. */
function handheld() {
  const asked: { answer: (sessions: JourneySession[]) => void; fail: (error: Error) => void; signal: AbortSignal }[] =
    [];
  let handlers: SubscribeHandlers | undefined;
  let reading = 0;
  let most = 0;
  const source: JourneySource = {
    async *sessions(_customer, { signal } = {}) {
      const items = await new Promise<JourneySession[]>((answer, fail) =>
        asked.push({ answer, fail, signal: signal as AbortSignal }),
      );
      yield { items, skipped: 0 };
    },
    session: async (id) => session(id),
    async *events(sessionId) {
      most = Math.max(most, ++reading);
      await aTimeout(0);
      reading--;
      yield { items: [event(`${sessionId}-1`, sessionId)], skipped: 0 };
    },
    subscribe: (_customer, given) => (handlers = given),
  };
  return { source, asked, live: () => handlers as SubscribeHandlers, most: () => most };
}

function started(live = true) {
  const backend = handheld();
  const heard: string[] = [];
  const errors: unknown[] = [];
  let changes = 0;
  const store = new JourneyStore({
    source: backend.source,
    customer,
    live,
    onChange: () => changes++,
    onEvent: ({ id }) => heard.push(id),
    onError: (error) => errors.push(error),
  });
  return { ...backend, store, heard, errors, changes: () => changes, loading: store.load() };
}

describe('the store of one customer', () => {
  it('reads the sessions, then listens', async () => {
    const { asked, live, loading, store } = started();
    expect(store.status).to.equal('loading');
    expect(live()).to.equal(undefined);
    asked[0]?.answer([session('a'), session('b')]);
    await loading;
    expect(store.status).to.equal('ready');
    expect(store.sessions.map(({ id }) => id)).to.deep.equal(['a', 'b']);
    live().onState?.('live');
    expect(store.live).to.equal('live');
  });

  it('does not listen where live is off', async () => {
    const { asked, live, loading } = started(false);
    asked[0]?.answer([]);
    await loading;
    expect(live()).to.equal(undefined);
  });

  it('keeps the last good sessions when a later reading fails', async () => {
    const { asked, errors, loading, store } = started();
    asked[0]?.answer([session('a')]);
    await loading;
    const again = store.load();
    asked[1]?.fail(new Error('down'));
    await again;
    expect(store.status).to.equal('error');
    expect(store.sessions.length).to.equal(1);
    expect(errors.length).to.equal(1);
    const third = store.load();
    asked[2]?.answer([session('a', 2)]);
    await third;
    expect(store.error).to.equal(undefined);
    expect(store.sessions[0]?.eventCount).to.equal(2);
  });

  it('changes no more once stopped, whatever is still answered', async () => {
    const { asked, changes, heard, live, loading, store } = started();
    asked[0]?.answer([session('a')]);
    await loading;
    const again = store.load();
    const before = changes();
    store.stop();
    asked[1]?.answer([session('of somebody else')]);
    await again;
    live().onEvent(event('late', 'a'));
    live().onSession(session('b'));
    expect(store.sessions.map(({ id }) => id)).to.deep.equal(['a']);
    expect(heard).to.deep.equal([]);
    expect(changes()).to.equal(before);
    expect(asked[1]?.signal.aborted).to.equal(true);
  });

  it('hears a live event once, and asks for a session it does not know', async () => {
    const { asked, heard, live, loading, store } = started();
    asked[0]?.answer([session('a')]);
    await loading;
    live().onEvent(event('1', 'new'));
    live().onEvent(event('1', 'new'));
    await aTimeout(0);
    expect(heard).to.deep.equal(['1']);
    expect(store.sessions.map(({ id }) => id)).to.deep.equal(['a', 'new']);
    expect(store.events('new').items.length).to.equal(1);
  });

  it("reads the events of wanted sessions once, at most four sessions' at a time", async () => {
    const { asked, loading, most, store } = started();
    const sessions = Array.from({ length: 10 }, (_, at) => session(`s${at}`));
    asked[0]?.answer(sessions);
    await loading;
    for (const { id } of [...sessions, ...sessions]) store.wantEvents(id);
    await waitUntil(() => sessions.every(({ id }) => store.events(id).complete), 'all events are here');
    expect(most()).to.equal(4);
  });
});
