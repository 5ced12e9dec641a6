import { expect } from '@open-wc/testing';
import { createMockBackend, type Fault, scenarios } from '../../src/mock/index.js';
import { callsOf } from './calls.js';

const bike = scenarios['bike-delivery'];
const eventsPath = '/journey/sessions/session-1/events';
const streamPath = `/journey/customers/email/${bike.customer.customerId}/stream`;
const withFaults = (...faults: Fault[]) => callsOf(createMockBackend({ scenario: bike, faults }).fetch);
const idsOf = (body: { entities: { id: unknown }[] }) => body.entities.map(({ id }) => id);

async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe('scripted faults', () => {
  it('answers a status as often as asked, then goes well', async () => {
    const { call } = withFaults({ kind: 'status', status: 503, times: 2 });
    const statuses = [];
    for (let i = 0; i < 3; i++) statuses.push((await call(eventsPath)).status);
    expect(statuses).to.deep.equal([503, 503, 200]);
  });

  it('lets requests pass first, and befalls only the ones named', async () => {
    const { call } = withFaults({ kind: 'status', status: 500, on: '/events', skip: 1 });
    expect((await call(eventsPath)).status).to.equal(200);
    expect((await call('/journey/sessions/session-1')).status).to.equal(200);
    expect((await call(eventsPath)).status).to.equal(500);
  });

  it('says when to come back with a 429', async () => {
    const answer = await withFaults({ kind: 'status', status: 429, retryAfter: 3 }).call(eventsPath);
    expect([answer.status, answer.headers.get('retry-after')]).to.deep.equal([429, '3']);
    expect((await answer.json()).status).to.equal(429);
  });

  it('drops the connection', async () => {
    expect(await rejection(withFaults({ kind: 'dropped' }).call(eventsPath))).to.be.instanceOf(TypeError);
  });

  it('cuts JSON short without breaking the answer', async () => {
    const answer = await withFaults({ kind: 'malformed-json' }).call(eventsPath);
    const text = await answer.text();
    expect(() => JSON.parse(text)).to.throw(SyntaxError);
  });

  it('breaks off in the middle of a body', async () => {
    const answer = await withFaults({ kind: 'truncated' }).call(eventsPath);
    expect(await rejection(answer.text())).to.be.instanceOf(TypeError);
  });

  it('makes one entity malformed, doubles them, turns them round', async () => {
    const read = async (fault: Fault) => idsOf(await withFaults(fault).get(eventsPath));
    expect(await read({ kind: 'malformed-entity', index: 1 })).to.deep.equal(['bike-1', 7, 'bike-3', 'bike-4']);
    expect((await read({ kind: 'duplicate' })).slice(0, 3)).to.deep.equal(['bike-1', 'bike-1', 'bike-2']);
    expect(await read({ kind: 'shuffle' })).to.deep.equal(['bike-4', 'bike-3', 'bike-2', 'bike-1']);
  });

  it('runs ahead of time', async () => {
    const session = await withFaults({ kind: 'clock-skew', milliseconds: 86_400_000 }).get(
      '/journey/sessions/session-1',
    );
    expect(session).to.have.property('createdDate', '2020-06-07T10:12:00.000Z');
    expect(session).to.have.nested.property('lastEvent.createdDate', '2020-06-13T16:40:00.000Z');
  });

  it('ends a stream after some messages, and doubles them', async () => {
    const resume = { headers: { 'Last-Event-ID': '0' } };
    const short = await (await withFaults({ kind: 'truncated', messages: 3 }).call(streamPath, resume)).text();
    expect(short.match(/^id: .*/gm)).to.deep.equal(['id: 1', 'id: 2', 'id: 3']);
    const both = withFaults({ kind: 'duplicate' }, { kind: 'truncated', messages: 3 });
    expect((await (await both.call(streamPath, resume)).text()).match(/^id: .*/gm)).to.deep.equal([
      'id: 1',
      'id: 1',
      'id: 2',
    ]);
  });

  it('does not outlive an abort while it waits', async () => {
    const controller = new AbortController();
    const { call } = withFaults({ kind: 'latency', milliseconds: 600_000 });
    const pending = rejection(call(eventsPath, { signal: controller.signal }));
    controller.abort();
    expect(await pending).to.have.property('name', 'AbortError');
  });
});
