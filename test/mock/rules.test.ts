import { expect } from '@open-wc/testing';
import { createMockBackend } from '../../src/mock/index.js';
import { callsOf, customEvent, text } from './calls.js';

const start = () => callsOf(createMockBackend({ clock: () => Date.parse('2020-06-20T00:00:00Z') }).fetch);
const at = (day: number) => `2020-06-${String(day).padStart(2, '0')}T10:00:00.000Z`;

describe('rules of the journey domain, over HTTP', () => {
  it('rule 1: the first event creates a session with eventCount 1, a later one updates it', async () => {
    const { post, sessions } = start();
    const first = await post(customEvent({ eventName: 'product_purchased' }));
    expect(first.status).to.equal(202);
    const { id, session } = await first.json();
    expect(id).to.be.a('string');
    expect((await sessions())[0]).to.include({ id: session.id, eventCount: 1, externalId: 'WMBK06201234' });

    const second = await (await post(customEvent())).json();
    expect(second.session).to.deep.equal(session);
    const after = await sessions();
    expect(after).to.have.length(1);
    expect(after[0]?.eventCount).to.equal(2);
    expect(after[0]?.lastEvent?.id).to.equal(second.id);
  });

  it('rule 2: the same external id with another type or customer is another session', async () => {
    const { post, sessions } = start();
    await post(customEvent());
    await post(customEvent({ sessionType: 'return' }));
    await post(customEvent({ customerIdType: 'email' }));
    await post(customEvent({ customerId: 'ada' }));
    expect((await sessions()).map(({ type }) => type)).to.have.members(['delivery', 'return']);
    expect(await sessions('gwen', 'email')).to.have.length(1);
    expect(await sessions('ada')).to.have.length(1);
  });

  it('rule 3: a session keeps its type when an event of another type names its external id', async () => {
    const { post, sessions } = start();
    await post(customEvent());
    const [before] = await sessions();
    await post(customEvent({ sessionType: 'return' }));
    expect((await sessions()).find(({ id }) => id === before?.id)).to.include({ type: 'delivery', eventCount: 1 });
  });

  it('rule 4: an unknown session type and event name are accepted and registered', async () => {
    const { post, get } = start();
    expect((await post(customEvent({ sessionType: 'atm', eventName: 'cash_withdrawn' }))).status).to.equal(202);
    const names = async (path: string) =>
      ((await get(path)) as { entities: { name: string }[] }).entities.map(({ name }) => name);
    expect(await names('/journey/sessiontypes')).to.deep.equal(['atm']);
    expect(await names('/journey/eventtypes?sessionType=atm')).to.deep.equal(['cash_withdrawn']);
  });

  it('rule 5: a delivered session receives events for ever', async () => {
    const { post, sessions } = start();
    await post(customEvent({ eventName: 'item_delivered', createdDate: '2000-01-01T00:00:00Z' }));
    await post(customEvent({ eventName: 'feedback_given', createdDate: '2020-01-01T00:00:00Z' }));
    expect((await sessions()).map(({ eventCount }) => eventCount)).to.deep.equal([2]);
  });

  it('rule 6: a late event takes its place in time and does not undo newer values', async () => {
    const { post, sessions, events } = start();
    await post(customEvent({ id: 'b', createdDate: at(12), attributes: { location: text('home') } }));
    await post(customEvent({ id: 'a', createdDate: at(10), attributes: { location: text('depot') } }));
    const [session] = await sessions();
    expect(session?.attributes?.location?.value).to.equal('home');
    expect(session?.lastEvent?.id).to.equal('b');
    expect(session?.createdDate).to.equal(at(10));
    expect((await events(session?.id ?? '')).map(({ id }) => id)).to.deep.equal(['a', 'b']);
  });

  it('rule 6: events of one moment stand by arrival, then by id, and a repeated id changes nothing', async () => {
    const { post, sessions, events } = start();
    for (const id of ['c', 'a', 'b']) await post(customEvent({ id, createdDate: at(10) }));
    const again = await post(customEvent({ id: 'a', createdDate: at(15), attributes: { location: text('moon') } }));
    expect(again.status).to.equal(202);
    const [session] = await sessions();
    expect((await again.json()).session.id).to.equal(session?.id);
    expect(session?.eventCount).to.equal(3);
    expect(session?.attributes).to.deep.equal({});
    expect((await events(session?.id ?? '')).map(({ id }) => id)).to.deep.equal(['a', 'b', 'c']);
  });

  it('rule 7: an event hidden from the timeline counts and feeds attributes', async () => {
    const hidden = { name: 'in_transit', onTimeline: false };
    const { post, sessions } = callsOf(createMockBackend({ library: { eventTypes: [hidden] } }).fetch);
    await post(customEvent({ attributes: { location: text('depot') } }));
    const [session] = await sessions();
    expect(session?.eventCount).to.equal(1);
    expect(session?.attributes?.location?.value).to.equal('depot');
  });

  it('rule 8: the latest value wins; an event without the attribute or with null leaves it alone', async () => {
    const { post, sessions } = start();
    const location = async () => (await sessions())[0]?.attributes?.location?.value;
    await post(customEvent({ createdDate: at(1), attributes: { location: text('depot') } }));
    await post(customEvent({ createdDate: at(2), attributes: { location: text('street') } }));
    expect(await location()).to.equal('street');
    await post(customEvent({ createdDate: at(3) }));
    await post(customEvent({ createdDate: at(4), attributes: { location: text(null) } }));
    expect(await location()).to.equal('street');
    await post(customEvent({ createdDate: at(5), attributes: { location: text('') } }));
    expect(await location()).to.equal('');
  });

  it('rule 9: list attributes collect values over events', async () => {
    const { post, sessions } = start();
    const cart = (...values: string[]) => ({ attributes: { cartItems: { dataType: 'STRING', values } } });
    await post(customEvent({ createdDate: at(1), ...cart('helmet') }));
    await post(customEvent({ createdDate: at(2), ...cart('bike', 'gloves', 'helmet') }));
    expect((await sessions())[0]?.attributeLists?.cartItems?.values).to.deep.equal(['helmet', 'bike', 'gloves']);
  });

  for (const eventName of ['a', 'product_purchased', 'com.shop.Item-2', 'x'.repeat(255)]) {
    it(`rule 12: ${eventName.slice(0, 20)} (${eventName.length} characters) is an event name`, async () => {
      expect((await start().post(customEvent({ eventName }))).status).to.equal(202);
    });
  }

  for (const eventName of ['', 'two words', 'naïve', 'a\n', '<b>', 'x'.repeat(256), 7]) {
    it(`rule 12: ${JSON.stringify(eventName).slice(0, 20)} is none, and the answer names the field`, async () => {
      const answer = await start().post(customEvent({ eventName }));
      expect(answer.status).to.equal(400);
      const { details } = await answer.json();
      expect(details.map((detail: { fieldName: string }) => detail.fieldName)).to.deep.equal(['eventName']);
    });
  }

  it('rule 13: values travel as strings beside their type', async () => {
    const { post, sessions, events } = start();
    const attributes = {
      delayed: { dataType: 'BOOLEAN', value: true },
      price: { dataType: 'NUMBER', value: 19.9 },
      days: { dataType: 'INTEGER', value: '3' },
      sizes: { dataType: 'INTEGER', values: [1, '2'] },
    };
    const asStrings = {
      delayed: { dataType: 'BOOLEAN', value: 'true' },
      price: { dataType: 'NUMBER', value: '19.9' },
      days: { dataType: 'INTEGER', value: '3' },
      sizes: { dataType: 'INTEGER', values: ['1', '2'] },
    };
    await post(customEvent({ attributes }));
    const [session] = await sessions();
    const { sizes, ...scalars } = asStrings;
    expect(session?.attributes).to.deep.equal(scalars);
    expect(session?.attributeLists).to.deep.equal({ sizes });
    expect((await events(session?.id ?? ''))[0]?.customEvent?.attributes).to.deep.equal(asStrings);
  });

  it('rule 13: a value without a type tag object is refused by name', async () => {
    const answer = await start().post(customEvent({ attributes: { location: 'depot' } }));
    expect(answer.status).to.equal(400);
    expect((await answer.json()).details[0].fieldName).to.equal('attributes.location');
  });

  it('rule 13: a value that is of no type, or not of its own, is refused by name', async () => {
    for (const [attribute, field] of [
      [{ dataType: 'ZORK', value: 'x' }, 'dataType'],
      [{ dataType: 'NUMBER', value: 'abc' }, 'value'],
      [{ dataType: 'NUMBER', value: '' }, 'value'],
      [{ dataType: 'INTEGER', value: '1.5' }, 'value'],
      [{ dataType: 'BOOLEAN', value: 'maybe' }, 'value'],
      [{ dataType: 'NUMBER', values: ['1', 'x'] }, 'values'],
    ] as const) {
      const answer = await start().post(customEvent({ attributes: { a: attribute } }));
      expect(answer.status, JSON.stringify(attribute)).to.equal(400);
      expect((await answer.json()).details[0].fieldName).to.equal(`attributes.a.${field}`);
    }
    const fit = {
      a: { value: 'x' },
      b: { dataType: 'NUMBER', value: '-1.5e3' },
      c: { dataType: 'INTEGER', value: null },
    };
    expect((await start().post(customEvent({ attributes: fit }))).status).to.equal(202);
  });

  it('refuses an attribute named __proto__ by name, alone and in a list, instead of losing it', async () => {
    const { send, sessions } = start();
    const attributes = JSON.parse('{ "__proto__": { "dataType": "STRING", "value": "x" } }') as object;
    const alone = await send('POST', '/journey/customevents', customEvent({ attributes }));
    expect([alone.status, (await alone.json()).details[0].fieldName]).to.deep.equal([400, 'attributes.__proto__']);
    const { unprocessedEvents } = await (
      await send('POST', '/journey/customevents/bulk', [customEvent({ attributes }), customEvent()])
    ).json();
    expect(unprocessedEvents).to.have.length(1);
    expect((await sessions())[0]?.eventCount).to.equal(1);
  });

  it('rule 14: externalId names the session; the customer is named by customerId', async () => {
    const answer = await start().post({ ...customEvent(), externalId: 'gwen' });
    expect(answer.status).to.equal(400);
    expect((await answer.json()).details[0].fieldName).to.equal('externalId');
  });
});
