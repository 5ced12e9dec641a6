import { expect } from '@open-wc/testing';
import { createJourneyClient } from '../../src/client/create-journey-client.js';
import type { JourneyEvent } from '../../src/contract/journey-event.js';
import type { LiveState } from '../../src/client/live-state.js';
import { createMockBackend } from '../../src/mock/create-mock-backend.js';
import { scenarios } from '../../src/mock/scenarios.js';
import { gather } from './backend.js';

const baseUrl = 'http://localhost';
const { customer } = scenarios['bike-delivery'];
const gwen = { customerId: customer.customerId, customerIdType: customer.customerIdType };
const bike = () => {
  const { fetch, backend } = createMockBackend({ scenario: 'bike-delivery' });
  return { backend, client: createJourneyClient({ baseUrl, fetch, onWarning: ({ message }) => expect.fail(message) }) };
};

describe('the client in a browser, with the mock backend', () => {
  it('reads the delivery of the bike, its events and the library', async () => {
    const { client } = bike();
    const [delivery] = await gather(client.sessions(gwen));
    expect(delivery?.type).to.equal('delivery');
    expect(delivery?.externalId).to.equal('WMBK06201234');
    const events = await gather(client.events(delivery?.id ?? '', { pageSize: 2 }));
    expect(events.map(({ name }) => name)).to.deep.equal([
      'product_purchased',
      'dispatch_delayed',
      'in_transit',
      'item_delivered',
    ]);
    for (const eventType of ['in_transit', ['in_transit']]) {
      const newest = await gather(client.events(delivery?.id ?? '', { order: 'desc', eventType }));
      expect(newest.map(({ id }) => id)).to.deep.equal([events[2]?.id]);
    }
    expect((await client.session(delivery?.id ?? '')).eventCount).to.equal(4);
    expect((await client.library?.())?.sessionTypes?.map(({ name }) => name)).to.include('delivery');
  });

  it('sends events, one or many, and a repeated id changes nothing', async () => {
    const { client, backend } = bike();
    const event = { eventName: 'returned', sessionType: 'delivery', sessionExternalId: 'WMBK06201234', ...gwen };
    const one = await client.sendEvent({ ...event, id: 'r1', attributes: { reason: 'too small', days: 3 } });
    const again = await client.sendEvent({ ...event, id: 'r1' });
    expect(again).to.deep.equal(one);
    const many = await client.sendEvents([
      { ...event, id: 'r2' },
      { ...event, eventName: '?' },
      { ...event, id: 'r3' },
    ]);
    expect(many.accepted).to.equal(2);
    expect(many.unprocessed.map(({ index }) => index)).to.deep.equal([1]);
    expect((await client.session(one.session.id)).eventCount).to.equal(7);
    expect(backend.events(one.session.id)).to.have.length(7);
  });

  it('keeps a session type, and a stale change is a conflict', async () => {
    const { client } = bike();
    const made = await client.sessionTypes.create({ name: 'warranty', icon: 'shield' });
    const changed = await client.sessionTypes.update(made.id, { icon: 'star', version: made.version ?? 0 });
    expect(changed).to.deep.include({ name: 'warranty', icon: 'star' });
    const stale = client.sessionTypes.update(made.id, { icon: 'van', version: made.version ?? 0 });
    expect(await stale.catch((error: { kind: string }) => error.kind)).to.equal('conflict');
    await client.sessionTypes.remove(made.id);
    expect((await gather(client.sessionTypes.list())).map(({ name }) => name)).not.to.include('warranty');
  });

  it('hears of a new event over the stream', async () => {
    const { client, backend } = bike();
    const ended = new AbortController();
    const states: LiveState[] = [];
    const heard = await new Promise<JourneyEvent>((done) =>
      client.subscribe(gwen, {
        signal: ended.signal,
        onSession: () => undefined,
        onEvent: done,
        onState: (state) => {
          states.push(state);
          if (state !== 'live') return;
          backend.receive({
            id: 'live-1',
            eventName: 'returned',
            sessionType: 'delivery',
            sessionExternalId: 'WMBK06201234',
            ...gwen,
          });
        },
      }),
    );
    ended.abort();
    expect(heard.id).to.equal('live-1');
    expect(states).to.deep.equal(['connecting', 'live']);
  });
});
