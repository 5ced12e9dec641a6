import { aTimeout, expect } from '@open-wc/testing';
import { JourneyError } from '../../src/client/journey-error.js';
import type { JourneySource, SubscribeHandlers } from '../../src/client/journey-source.js';
import type { Page } from '../../src/client/page.js';
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

const event = (id: string, sessionId = 'a'): JourneyEvent => ({
  id,
  sessionId,
  sessionType: 'delivery',
  name: 'in_transit',
  createdDate: '2020-06-06T10:00:00.000Z',
  attributes: {},
  kind: 'custom',
});

/** A backend in the test's hand: every question waits until the test answers it. */
function handheld() {
  type Question<Item> = { answer: (items: Item[]) => void; fail: (error: unknown) => void };
  const sessionQuestions: Question<JourneySession>[] = [];
  const eventQuestions: Question<JourneyEvent>[] = [];
  const singles: string[] = [];
  const told: { handlers?: SubscribeHandlers } = {};
  async function* asked<Item>(questions: Question<Item>[]): AsyncGenerator<Page<Item>> {
    yield { items: await new Promise<Item[]>((answer, fail) => questions.push({ answer, fail })), skipped: 0 };
  }
  const source: JourneySource = {
    sessions: () => asked(sessionQuestions),
    events: () => asked(eventQuestions),
    session: async (id) => {
      singles.push(id);
      await aTimeout(0);
      return session(id);
    },
    subscribe: (_customer, handlers) => (told.handlers = handlers),
  };
  return { source, sessionQuestions, eventQuestions, singles, live: () => told.handlers as SubscribeHandlers };
}

const refused = () => new JourneyError('unauthorized', 'refused', { status: 401 });

function started(source: JourneySource, former?: JourneyStore) {
  const errors: unknown[] = [];
  const heard: string[] = [];
  const store = new JourneyStore(
    {
      source,
      customer: { customerId: 'gwen', customerIdType: 'email' },
      live: true,
      onChange: () => {},
      onEvent: ({ id }) => heard.push(id),
      onError: (error) => errors.push(error),
    },
    former,
  );
  return { store, errors, heard, loading: store.load() };
}

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

/** A store that has read session `a` with its events, and listens. */
async function settled(...events: JourneyEvent[]) {
  const backend = handheld();
  const all = { ...backend, ...started(backend.source) };
  all.sessionQuestions[0]?.answer([session('a', events.length)]);
  await all.loading;
  all.store.wantEvents('a');
  await aTimeout(0);
  all.eventQuestions[0]?.answer(events);
  await aTimeout(0);
  expect(all.store.events('a').complete).to.equal(true);
  return all;
}

describe('two readings at once', () => {
  it('show what the later one was answered, whichever answer comes last', async () => {
    const { source, sessionQuestions } = handheld();
    const { store, loading, errors } = started(source);
    const again = store.load();
    await aTimeout(0);
    sessionQuestions[1]?.answer([session('a', 2)]);
    await again;
    sessionQuestions[0]?.answer([session('a', 1), session('former')]);
    await loading;
    expect(store.sessions.map(({ id, eventCount }) => [id, eventCount])).to.deep.equal([['a', 2]]);
    expect([store.status, errors]).to.deep.equal(['ready', []]);
  });

  it('show no error of the former one', async () => {
    const { source, sessionQuestions } = handheld();
    const { store, loading, errors } = started(source);
    const again = store.load();
    await aTimeout(0);
    sessionQuestions[0]?.fail(new Error('down'));
    await loading;
    expect([store.status, errors]).to.deep.equal(['loading', []]);
    sessionQuestions[1]?.answer([session('a')]);
    await again;
    expect(store.status).to.equal('ready');
  });
});

describe('reading again while news arrives', () => {
  it('loses neither a session that is new nor a state that is newer than the answer', async () => {
    const { store, sessionQuestions, live } = await settled(event('1'));
    const again = store.load();
    await aTimeout(0);
    live().onSession(session('b'));
    live().onSession(session('a', 3));
    sessionQuestions[1]?.answer([session('a', 2)]);
    await again;
    expect(store.sessions.map(({ id, eventCount }) => [id, eventCount])).to.deep.equal([
      ['a', 3],
      ['b', 1],
    ]);
  });

  it('lets go of a session that the backend lists no more, not before', async () => {
    const { store, sessionQuestions } = await settled(event('1'));
    const again = store.load();
    await aTimeout(0);
    expect(ids(store.sessions)).to.deep.equal(['a']);
    sessionQuestions[1]?.answer([session('b')]);
    await again;
    expect(ids(store.sessions)).to.deep.equal(['b']);
  });

  it('reads the events that came since, and those that could not be read before', async () => {
    const { store, sessionQuestions, eventQuestions } = await settled(event('1'));
    const again = store.load();
    await aTimeout(0);
    sessionQuestions[1]?.answer([session('a', 2), session('b')]);
    await again;
    await aTimeout(0);
    eventQuestions[1]?.answer([event('2'), event('1')]);
    await aTimeout(0);
    expect(ids(store.events('a').items)).to.deep.equal(['1', '2']);
    expect(store.events('a').complete).to.equal(true);
    store.wantEvents('b');
    await aTimeout(0);
    eventQuestions[2]?.fail(new Error('down'));
    await aTimeout(0);
    expect(store.events('b').status).to.equal('error');
    const third = store.load();
    await aTimeout(0);
    sessionQuestions[2]?.answer([session('a', 2), session('b')]);
    await third;
    await aTimeout(0);
    eventQuestions[3]?.answer([event('9', 'b')]);
    await aTimeout(0);
    expect(ids(store.events('b').items)).to.deep.equal(['9']);
    expect(eventQuestions.length).to.equal(4);
  });
});

describe('an event between the reading and the listening', () => {
  it('is read where the subscription begins with more events than were read', async () => {
    const { store, eventQuestions, live } = await settled(event('1'));
    live().onSession(session('a', 2));
    await aTimeout(0);
    eventQuestions[1]?.answer([event('2'), event('1')]);
    await aTimeout(0);
    expect(ids(store.events('a').items)).to.deep.equal(['1', '2']);
  });

  it('is read after a reading that was under way', async () => {
    const backend = handheld();
    const { store, loading } = started(backend.source);
    backend.sessionQuestions[0]?.answer([session('a')]);
    await loading;
    store.wantEvents('a');
    await aTimeout(0);
    backend.live().onSession(session('a', 2));
    backend.eventQuestions[0]?.answer([event('1')]);
    await aTimeout(0);
    backend.eventQuestions[1]?.answer([event('2'), event('1')]);
    await aTimeout(0);
    expect(ids(store.events('a').items)).to.deep.equal(['1', '2']);
  });

  it('is read where a session grows twice while it is read again', async () => {
    const { store, eventQuestions, live } = await settled(event('1'));
    live().onSession(session('a', 2));
    await aTimeout(0);
    live().onSession(session('a', 3));
    eventQuestions[1]?.answer([event('2'), event('1')]);
    await aTimeout(0);
    eventQuestions[2]?.answer([event('3'), event('2'), event('1')]);
    await aTimeout(0);
    expect(ids(store.events('a').items)).to.deep.equal(['1', '2', '3']);
  });

  it('costs no request where news tells session and event', async () => {
    const { store, eventQuestions, live, heard } = await settled(event('1'));
    live().onSession(session('a', 1));
    for (const id of ['2', '3']) {
      live().onSession(session('a', Number(id)));
      live().onEvent(event(id));
    }
    await aTimeout(0);
    expect(ids(store.events('a').items)).to.deep.equal(['1', '2', '3']);
    expect(heard).to.deep.equal(['2', '3']);
    expect(eventQuestions.length).to.equal(1);
  });
});

describe('a session that is first heard of by its events', () => {
  it('is asked for once, however many events come before the answer', async () => {
    const { store, live, singles } = await settled(event('1'));
    for (const id of ['7', '8', '9']) live().onEvent(event(id, 'new'));
    await aTimeout(0);
    await aTimeout(0);
    expect(singles).to.deep.equal(['new']);
    expect(ids(store.sessions)).to.deep.equal(['a', 'new']);
  });
});

describe('a source that errs', () => {
  it('at subscribing: the sessions stay, the error is told', async () => {
    const { source, sessionQuestions } = handheld();
    const broken = {
      ...source,
      subscribe: () => {
        throw new Error('no');
      },
    };
    const { store, loading, errors } = started(broken);
    sessionQuestions[0]?.answer([session('a')]);
    await loading;
    expect([store.status, store.live, errors.length]).to.deep.equal(['ready', 'off', 1]);
  });

  it('at the first call, without a promise: it is an error like any other', async () => {
    const { source, live, errors, sessionQuestions } = await settled(event('1'));
    source.session = () => {
      throw new Error('no');
    };
    live().onEvent(event('7', 'new'));
    await aTimeout(0);
    expect(errors.length).to.equal(1);
    const boom = () => {
      throw new Error('no');
    };
    const { store, loading } = started({ ...source, sessions: boom, events: boom });
    await loading;
    expect(store.status).to.equal('error');
    store.wantEvents('a');
    await aTimeout(0);
    expect(store.events('a').status).to.equal('error');
    expect(sessionQuestions.length).to.equal(1);
  });

  it('in what it gives: what has no id or type is left out and counted', async () => {
    const items = [null, 7, { id: 's' }, session('a'), { ...session('b'), type: 5 }] as JourneySession[];
    const events = [null, { id: 'e' }, event('1'), { ...event('2'), name: 5 }] as JourneyEvent[];
    const { source } = handheld();
    const { store, loading } = started({
      ...source,
      sessions: async function* () {
        yield { items, skipped: 0 };
      },
      events: async function* () {
        yield { items: events, skipped: 1 };
      },
    });
    await loading;
    expect(ids(store.sessions)).to.deep.equal(['a']);
    store.wantEvents('a');
    await aTimeout(0);
    expect(ids(store.events('a').items)).to.deep.equal(['1']);
    expect(store.skippedItems).to.equal(8);
  });

  it('in what it tells: what has no id or type is not kept', async () => {
    const { store, live, heard } = await settled(event('1'));
    for (const told of [null, {}, { ...session('x'), type: 5 }]) live().onSession(told as never);
    for (const told of [null, {}, { ...event('x'), name: 5 }]) live().onEvent(told as never);
    expect([ids(store.sessions), ids(store.events('a').items), heard]).to.deep.equal([['a'], ['1'], []]);
  });

  it('by pages without end that hold nothing: it is not followed for ever', async () => {
    const { source } = handheld();
    const endless = async function* () {
      for (;;) yield { items: [], nextCursor: 'more', skipped: 0 };
    };
    const { store, loading } = started({ ...source, sessions: endless, events: endless });
    await loading;
    expect(store.status).to.equal('error');
    store.wantEvents('a');
    await aTimeout(0);
    expect(store.events('a').status).to.equal('error');
  });
});

describe('a token that comes late', () => {
  it('starts again what was refused, sessions and events', async () => {
    const { source, sessionQuestions, eventQuestions } = handheld();
    const { store, loading } = started(source);
    sessionQuestions[0]?.fail(refused());
    await loading;
    store.retryRefused();
    await aTimeout(0);
    sessionQuestions[1]?.answer([session('a')]);
    await aTimeout(0);
    store.wantEvents('a');
    await aTimeout(0);
    eventQuestions[0]?.fail(refused());
    await aTimeout(0);
    store.retryRefused();
    await aTimeout(0);
    eventQuestions[1]?.answer([event('1')]);
    await aTimeout(0);
    expect(ids(store.events('a').items)).to.deep.equal(['1']);
    expect(sessionQuestions.length).to.equal(2);
  });

  it('while the refusal is under way starts again too, once', async () => {
    const { source, sessionQuestions } = handheld();
    const { store, errors } = started(source);
    await aTimeout(0);
    store.retryRefused();
    sessionQuestions[0]?.fail(refused());
    await aTimeout(0);
    expect(sessionQuestions.length).to.equal(2);
    sessionQuestions[1]?.fail(refused());
    await aTimeout(0);
    expect([sessionQuestions.length, store.status, errors.length]).to.deep.equal([2, 'error', 1]);
  });

  it('while the events of a session are being refused starts them again, once', async () => {
    const { store, eventQuestions, sessionQuestions, loading } = (() => {
      const { source, ...backend } = handheld();
      return { ...backend, ...started(source) };
    })();
    sessionQuestions[0]?.answer([session('a')]);
    await loading;
    store.wantEvents('a');
    await aTimeout(0);
    store.retryRefused();
    eventQuestions[0]?.fail(refused());
    await aTimeout(0);
    eventQuestions[1]?.fail(refused());
    await aTimeout(0);
    expect([eventQuestions.length, store.events('a').status]).to.deep.equal([2, 'error']);
  });
});

describe('a store that follows another of the same customer', () => {
  it('shows at once what the former one knew, and reads what it missed', async () => {
    const { store: former, source, sessionQuestions, eventQuestions } = await settled(event('1'));
    former.stop();
    const { store, loading } = started(source, former);
    await aTimeout(0);
    expect(ids(store.sessions)).to.deep.equal(['a']);
    expect(ids(store.events('a').items)).to.deep.equal(['1']);
    sessionQuestions[1]?.answer([session('a', 2)]);
    await loading;
    await aTimeout(0);
    eventQuestions[1]?.answer([event('2'), event('1')]);
    await aTimeout(0);
    expect(ids(store.events('a').items)).to.deep.equal(['1', '2']);
    expect(ids(former.events('a').items)).to.deep.equal(['1']);
  });

  it('goes on with events that were under way', async () => {
    const { source, sessionQuestions, eventQuestions } = handheld();
    const { store: former, loading } = started(source);
    sessionQuestions[0]?.answer([session('a')]);
    await loading;
    former.wantEvents('a');
    await aTimeout(0);
    former.stop();
    const { store } = started(source, former);
    await aTimeout(0);
    eventQuestions[1]?.answer([event('1')]);
    await aTimeout(0);
    expect(ids(store.events('a').items)).to.deep.equal(['1']);
  });
});
