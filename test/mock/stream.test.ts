import { expect } from '@open-wc/testing';
import { createMockBackend, scenarios } from '../../src/mock/index.js';
import { callsOf, customEvent } from './calls.js';

const bike = scenarios['bike-delivery'];
const gwen = '/journey/customers/cookie/gwen/stream';

interface Options {
  readonly lastEventId?: string;
  readonly signal?: AbortSignal;
}

/** Opens a stream and reads its messages, and comments as `:`, one by one. */
async function open(fetch: typeof globalThis.fetch, path: string, { lastEventId, signal }: Options = {}) {
  const answer = await callsOf(fetch).call(path, {
    signal,
    headers: lastEventId ? { 'Last-Event-ID': lastEventId } : {},
  });
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  const blocks: string[] = [];
  const next = async () => {
    while (blocks.length === 0) {
      const { value, done } = await reader.read();
      if (done) return undefined;
      blocks.push(...decoder.decode(value).split('\n\n').filter(Boolean));
    }
    const block = blocks.shift() as string;
    if (block.startsWith(':')) return ':';
    const [, name, id, data] = /^event: (.*)\nid: (.*)\ndata: (.*)$/.exec(block) ?? [];
    return { name, id, data: JSON.parse(data ?? 'null') };
  };
  return { answer, next };
}

describe('live stream', () => {
  it('sends the session and the event of each arrival, with ids that grow', async () => {
    const { fetch, backend } = createMockBackend();
    const { answer, next } = await open(fetch, gwen);
    expect(answer.headers.get('content-type')).to.equal('text/event-stream');
    expect(await next()).to.equal(':');
    backend.receive(customEvent({ id: 'a' }));
    expect(await next()).to.deep.include({ name: 'session', id: '1', data: backend.session('session-1') });
    expect(await next()).to.deep.include({ name: 'event', id: '2', data: backend.events('session-1')[0] });
  });

  it('is silent about other customers and repeated events', async () => {
    const { fetch, backend } = createMockBackend();
    const { next } = await open(fetch, gwen);
    await next();
    backend.receive(customEvent({ id: 'a', customerId: 'ada' }));
    backend.receive(customEvent({ id: 'b' }));
    backend.receive(customEvent({ id: 'b' }));
    backend.receive(customEvent({ id: 'c' }));
    const heard = [await next(), await next(), await next(), await next()] as { data: { id: string } }[];
    expect(heard.map(({ data }) => data.id)).to.deep.equal(['session-2', 'b', 'session-2', 'c']);
  });

  it('resumes after Last-Event-ID, also between a session and its event', async () => {
    const { fetch, backend } = createMockBackend();
    for (const id of ['a', 'b']) backend.receive(customEvent({ id }));
    const { next } = await open(fetch, gwen, { lastEventId: '3' });
    await next();
    expect(await next()).to.deep.include({ name: 'event', id: '4' });
    backend.receive(customEvent({ id: 'c' }));
    expect(await next()).to.deep.include({ name: 'session', id: '5' });
  });

  it('comments while nothing happens, and stops at an abort', async () => {
    const controller = new AbortController();
    const { fetch } = createMockBackend({ heartbeat: 1 });
    const { next } = await open(fetch, gwen, { signal: controller.signal });
    expect([await next(), await next(), await next()]).to.deep.equal([':', ':', ':']);
    controller.abort();
    let failure: unknown;
    try {
      while (await next());
    } catch (error) {
      failure = error;
    }
    expect(failure).to.have.property('name', 'AbortError');
  });

  it("a contact's stream tells the scenario as it is played, each pause made faster", async () => {
    const { fetch, backend } = createMockBackend({ scenario: bike, events: [] });
    const { next } = await open(fetch, `/externalcontacts/contacts/${bike.customer.contactId}/journey/stream`);
    await next();
    const pauses: number[] = [];
    await backend.play({ speed: 86_400, wait: async (milliseconds) => void pauses.push(Math.round(milliseconds)) });
    const counts = [];
    for (let i = 0; i < 8; i++) {
      const message = await next();
      if (typeof message === 'object' && message.name === 'session') counts.push(message.data.eventCount);
    }
    expect(counts).to.deep.equal([1, 2, 3, 4]);
    expect(pauses).to.deep.equal([1929, 3233, 1108]);
  });

  it('playing a story that was told already tells it again, without counting anything twice', async () => {
    const { backend } = createMockBackend({ scenario: 'bike-delivery' });
    const [before] = backend.sessions(bike.customer);
    await backend.play({ speed: Infinity });
    expect(backend.sessions(bike.customer)).to.deep.equal([before]);
  });
});
