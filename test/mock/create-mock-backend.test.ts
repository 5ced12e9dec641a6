import { expect } from '@open-wc/testing';
import { createJourneyClient } from '../../src/client/create-journey-client.js';
import { parseLibrary } from '../../src/engine/library/parse-library.js';
import { createMockBackend, type ScenarioName, scenarios } from '../../src/mock/index.js';
import { moveScenario } from '../../src/mock/move-scenario.js';
import { callsOf, customEvent, text } from './calls.js';

const bike = scenarios['bike-delivery'];

describe('mock backend', () => {
  it('knows the whole story of its scenario, received when it happened', () => {
    const { backend } = createMockBackend({ scenario: 'bike-delivery' });
    const [session] = backend.sessions(bike.customer);
    expect(session).to.include({ externalId: 'WMBK06201234', eventCount: 4 });
    expect(session?.attributes?.location?.value).to.equal("Customer's address");
    expect(session?.attributeLists?.cartItems?.values).to.deep.equal(['helmet', 'bike', 'gloves']);
    for (const event of backend.events(session?.id ?? '')) expect(event.receivedDate).to.equal(event.createdDate);
  });

  it('answers a contact with the sessions of its identifiers', async () => {
    const { get } = callsOf(createMockBackend({ scenario: bike }).fetch);
    const { entities } = (await get(`/externalcontacts/contacts/${bike.customer.contactId}/journey/sessions`)) as {
      entities: { externalId: string }[];
    };
    expect(entities.map(({ externalId }) => externalId)).to.deep.equal(['WMBK06201234']);
  });

  it('answers a merged contact with the sessions of the whole person where it is asked to', async () => {
    const { backend, fetch } = createMockBackend();
    const ids = ['gwen', 'g.brown', '+44 20'];
    ids.forEach((customerId, index) => {
      backend.receive(
        customEvent({ customerId, sessionExternalId: customerId, createdDate: `202${index}-06-01T10:00:00Z` }),
      );
      backend.linkContact(`contact-${index}`, { customerId, customerIdType: 'cookie' });
    });
    backend.linkContact('contact-1', { contactId: 'contact-0' });
    backend.linkContact('contact-2', { contactId: 'contact-1' });
    const { call, get } = callsOf(fetch);
    const sessions = async (contact: string, query = '') => {
      const path = `/externalcontacts/contacts/${contact}/journey/sessions${query}`;
      return ((await get(path)) as { entities: { externalId: string }[] }).entities.map(({ externalId }) => externalId);
    };
    for (const [index, id] of ids.entries()) {
      expect(await sessions(`contact-${index}`)).to.deep.equal([id]);
      expect(await sessions(`contact-${index}`, '?includeMerged=false')).to.deep.equal([id]);
      expect(await sessions(`contact-${index}`, '?includeMerged=true')).to.deep.equal([...ids].reverse());
    }
    expect((await call('/externalcontacts/contacts/contact-0/journey/sessions?includeMerged=maybe')).status).to.equal(
      400,
    );
  });

  it('hands out types that stand alone: the labels of enums are in the attributes that name them', async () => {
    for (const { name, library } of Object.values(scenarios)) {
      const { fetch } = createMockBackend({ scenario: name as ScenarioName });
      const served = await createJourneyClient({ baseUrl: 'https://journey.example', fetch }).library();
      const problems = parseLibrary(served).diagnostics.map(({ message }) => message);
      expect([name, ...problems]).to.deep.equal([name]);
      const [used] = Object.values(library.enums ?? {});
      if (used) expect(JSON.stringify(served), name).to.include(JSON.stringify(used));
    }
  });

  it('has no events of a session it does not know, and refuses what is no scenario', () => {
    expect(createMockBackend().backend.events('unknown')).to.deep.equal([]);
    for (const scenario of [5, null, {}, 'none'])
      expect(() => createMockBackend({ scenario: scenario as never })).to.throw(
        TypeError,
        /is no scenario: give a Scenario, or one of bike-delivery/,
      );
  });

  it('takes the library of the scenario unless it is given another', () => {
    const names = (options: object) =>
      createMockBackend({ scenario: bike, ...options })
        .backend.types.sessionTypes.all()
        .map(({ displayName }) => displayName);
    expect(names({})).to.deep.equal(['Delivery']);
    expect(names({ library: {} })).to.deep.equal([undefined]);
  });

  it('folds an attribute from the events its projection names', () => {
    const location = {
      name: 'location',
      projection: { from: [{ event: 'item_delivered', attribute: 'place' }] },
    };
    const { backend } = createMockBackend({
      library: { sessionTypes: [{ name: 'delivery', attributes: [location] }] },
    });
    backend.receive(
      customEvent({
        eventName: 'item_delivered',
        createdDate: '2020-06-01T10:00:00Z',
        attributes: { place: text('home') },
      }),
    );
    backend.receive(
      customEvent({ createdDate: '2020-06-02T10:00:00Z', attributes: { place: text('depot'), location: text('x') } }),
    );
    expect(backend.sessions({ customerId: 'gwen', customerIdType: 'cookie' })[0]?.attributes?.location).to.deep.equal(
      text('home'),
    );
  });

  it('numbers sessions and events from one, or as it is told', () => {
    const { backend } = createMockBackend();
    expect(backend.receive(customEvent())).to.deep.equal({
      id: 'event-2',
      session: { id: 'session-1', type: 'delivery', selfUri: '/api/v2/journey/sessions/session-1' },
    });
  });

  it('refuses the name of no scenario', () => {
    expect(() => createMockBackend({ scenario: 'none' as ScenarioName })).to.throw(TypeError, 'bike-delivery');
  });

  it('answers 404 for a call there is none of, and 400 for a path that is badly encoded', async () => {
    const { call } = callsOf(createMockBackend().fetch);
    expect((await call('/nope')).status).to.equal(404);
    expect((await call('/journey/sessions/%zz')).status).to.equal(400);
  });

  it('answers under its base URL only, where it has one', async () => {
    const { fetch } = createMockBackend({ baseUrl: 'https://a.example/eu/', scenario: bike });
    expect((await fetch('https://a.example/eu/api/v2/journey/sessions/session-1')).status).to.equal(200);
    expect((await fetch('https://b.example/api/v2/journey/sessions/session-1')).status).to.equal(404);
  });

  it('aborts before it asks, and while it waits', async () => {
    const { fetch, backend } = createMockBackend({ latency: 600_000 });
    const failure = async (signal: AbortSignal, abort = () => {}) => {
      const pending = fetch('/api/v2/journey/sessions/x', { signal }).catch((error: Error) => error.name);
      abort();
      return pending;
    };
    const controller = new AbortController();
    expect(await failure(controller.signal, () => controller.abort())).to.equal('AbortError');
    expect(await failure(controller.signal)).to.equal('AbortError');
    expect(backend.changes).to.deep.equal([]);
  });

  it('moves a story in time with all its pauses', () => {
    const moved = moveScenario(bike, Date.parse('2026-01-01T00:00:00Z'));
    expect(moved.events.at(-1)?.createdDate).to.equal('2026-01-01T00:00:00.000Z');
    const pause = ({ events }: typeof bike) =>
      Date.parse(events[1]?.createdDate ?? '') - Date.parse(events[0]?.createdDate ?? '');
    expect(pause(moved)).to.equal(pause(bike));
  });
});
