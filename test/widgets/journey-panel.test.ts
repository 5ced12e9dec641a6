import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { createJourneyClient } from '../../src/client/create-journey-client.js';
import { createMemorySource } from '../../src/client/create-memory-source.js';
import type { JourneySource } from '../../src/client/journey-source.js';
import '../../src/define/journey-panel.js';
import { createMockBackend, type MockBackendOptions } from '../../src/mock/create-mock-backend.js';
import { bikeDeliveryScenario } from '../../src/mock/scenarios/bike-delivery.js';
import type { JourneyPanel } from '../../src/widgets/journey-panel/journey-panel.js';
import { readText } from '../support/read-text.js';

const { library } = bikeDeliveryScenario;
const customer = { customerId: 'gwen.brown@example.com', customerIdType: 'email' };
const now = '2020-06-13T09:00:00Z';

function mocked(options: MockBackendOptions = {}) {
  const mock = createMockBackend({ scenario: 'bike-delivery', ...options });
  const client = createJourneyClient({ baseUrl: 'https://journey.example', fetch: mock.fetch, retry: { limit: 0 } });
  return { ...mock, client };
}

const shows = (panel: JourneyPanel, text: string) => waitUntil(() => readText(panel).includes(text), `shows "${text}"`);
const draw = (source: JourneySource, given: unknown = library) =>
  fixture<JourneyPanel>(
    html`<journey-panel
      .customer=${customer}
      .source=${source}
      .library=${given}
      .now=${now}
      time-zone="UTC"
    ></journey-panel>`,
  );
const press = (panel: JourneyPanel, label: string) =>
  [...panel.renderRoot.querySelectorAll('button')].find((button) => readText(button) === label)?.click();

describe('journey-panel', () => {
  describe('accessible', () => {
    it('closed, open, empty and failing', async () => {
      const panel = await draw(mocked().client);
      await shows(panel, '4 events');
      await expect(panel).to.be.accessible();
      panel.renderRoot.querySelector('journey-session-card')?.renderRoot.querySelector('button')?.click();
      await shows(panel, 'Item delivered');
      await expect(panel).to.be.accessible();
      await expect(await draw(createMemorySource({ events: [] }))).to.be.accessible();
      const failing = await draw(mocked({ faults: [{ kind: 'status', status: 503 }] }).client);
      await shows(failing, 'Try again');
      await expect(failing).to.be.accessible();
    });

    it('opens a card by keyboard alone', async () => {
      const panel = await draw(mocked().client);
      await shows(panel, '4 events');
      panel.focus();
      await sendKeys({ press: 'Enter' });
      const card = panel.renderRoot.querySelector('journey-session-card');
      await waitUntil(() => card?.renderRoot.querySelector('journey-timeline'), 'the card is open');
    });

    it('moves the focus to the first row of the one timeline', async () => {
      const panel = await draw(mocked().client);
      panel.view = 'timeline';
      await shows(panel, 'Item delivered');
      panel.focus();
      const timeline = panel.renderRoot.querySelector('journey-timeline');
      expect(readText(timeline?.shadowRoot?.activeElement as Element)).to.include('Item delivered');
    });
  });

  describe('reads no more than it shows', () => {
    const told = {
      sessionTypes: [{ name: 'delivery', attributes: [{ name: 'itemDescription' }], card: { title: '{{ orderId }}' } }],
    };
    const counted = () => {
      const { client } = mocked();
      const asked: string[] = [];
      const events: JourneySource['events'] = (id, options) => (asked.push(id), client.events(id, options));
      return { asked, source: { ...client, events } as JourneySource };
    };

    it('asks for no events of a closed card that the backend has projected, and for them once it is opened', async () => {
      const { asked, source } = counted();
      const panel = await draw(source, told);
      await shows(panel, "Women's bike");
      expect(readText(panel)).to.include('4 events');
      await new Promise(requestAnimationFrame);
      expect(asked).to.deep.equal([]);
      panel.focus();
      await sendKeys({ press: 'Enter' });
      await shows(panel, 'Item delivered');
      expect(asked.length).to.equal(1);
    });

    it('asks for events at once where the card has stages', async () => {
      const { asked, source } = counted();
      await shows(await draw(source), 'Delivered');
      await waitUntil(() => asked.length === 1, 'the events were asked for');
    });

    it('looks for the event it is linked to, also in cards that are told without', async () => {
      const { asked, source } = counted();
      const panel = await draw(source, told);
      panel.eventId = 'no-such-event';
      await waitUntil(() => asked.length === 1, 'the event was looked for');
    });
  });

  describe('reacts', () => {
    it('says so where a customer has no journeys, or nobody is chosen', async () => {
      const panel = await draw(createMemorySource({ events: [] }));
      await shows(panel, 'No journeys yet');
      panel.customer = null;
      await shows(panel, 'Choose a customer');
    });

    it('shows an empty state for a customer the backend does not know', async () => {
      const panel = await draw(mocked().client);
      panel.customer = { customerId: 'nobody@example.com', customerIdType: 'email' };
      await shows(panel, 'No journeys yet');
    });

    it('takes where journeys come from as `client` or as `source`, which wins', async () => {
      const panel = await fixture<JourneyPanel>(
        html`<journey-panel .customer=${customer} .client=${mocked().client} .now=${now}></journey-panel>`,
      );
      await shows(panel, '4 events');
      panel.source = createMemorySource({ events: [] });
      await shows(panel, 'No journeys yet');
      panel.source = undefined;
      await shows(panel, '4 events');
    });

    it('gives the reason and a way to try again when the backend is down', async () => {
      const { client } = mocked({ faults: [{ kind: 'status', status: 503, times: 1, on: '/sessions' }] });
      const panel = await draw(client);
      await shows(panel, 'The journey service has a problem.');
      press(panel, 'Try again');
      await shows(panel, '4 events');
    });

    it('keeps the last good cards when the backend goes down later', async () => {
      const mock = mocked();
      let down = false;
      const fetch: typeof mock.fetch = (...call) =>
        down ? Promise.reject(new TypeError('down')) : mock.fetch(...call);
      const panel = await draw(createJourneyClient({ baseUrl: 'https://journey.example', fetch, retry: { limit: 0 } }));
      await shows(panel, '4 events');
      down = true;
      void panel.refresh();
      await shows(panel, 'Showing what was last known.');
      expect(readText(panel)).to.include("Women's bike for Gwen Brown");
      down = false;
      press(panel, 'Try again');
      await waitUntil(() => !readText(panel).includes('Showing what was last known.'), 'the notice goes');
    });

    it('says "not permitted" where the backend refuses', async () => {
      const panel = await draw(mocked({ faults: [{ kind: 'status', status: 403 }] }).client);
      await shows(panel, 'You are not permitted');
    });

    it('never shows an answer for the former customer', async () => {
      const first = mocked({ faults: [{ kind: 'latency', milliseconds: 30, times: 1 }] }).client;
      const panel = await draw(first);
      panel.customer = { customerId: 'other@example.com', customerIdType: 'email' };
      await shows(panel, 'No journeys yet');
      expect(readText(panel)).not.to.include('Gwen Brown');
    });

    it('reads again when the token comes late', async () => {
      const { fetch } = mocked({ token: 'secret' });
      const own = window.fetch;
      window.fetch = fetch;
      try {
        const panel = await fixture<JourneyPanel>(
          html`<journey-panel
            base-url="https://journey.example"
            customer-id=${customer.customerId}
            customer-id-type="email"
          ></journey-panel>`,
        );
        await shows(panel, 'Your sign-in was not accepted.');
        panel.token = () => 'secret';
        await shows(panel, '4 events');
      } finally {
        window.fetch = own;
      }
    });

    it('stops everything when it leaves the page, and resumes when it is back', async () => {
      const signals: AbortSignal[] = [];
      const memory = createMemorySource({ events: [] });
      const source: JourneySource = {
        ...memory,
        subscribe: (who, handlers) => {
          signals.push(handlers.signal);
          memory.subscribe?.(who, handlers);
        },
      };
      const panel = await draw(source);
      await shows(panel, 'No journeys yet');
      const home = panel.parentElement as HTMLElement;
      panel.remove();
      expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true]);
      home.append(panel);
      await shows(panel, 'No journeys yet');
      await waitUntil(() => signals.length === 2, 'it listens again');
      expect(signals[1]?.aborted).to.equal(false);
    });
  });

  describe('bad input', () => {
    it('leaves a malformed event out, says so, and shows the rest', async () => {
      const { client } = mocked({ faults: [{ kind: 'malformed-entity', index: 3, on: '/events' }] });
      const panel = await draw(client);
      await shows(panel, "Women's bike for Gwen Brown");
      await shows(panel, '1 item could not be read');
    });

    it('renders with a library that has a wrong key, and names the key', async () => {
      const panel = document.createElement('journey-panel');
      const pointers: string[] = [];
      panel.addEventListener('journey-warning', ({ diagnostic }) => pointers.push(diagnostic.pointer));
      const wrong = { ...library, sessionTypes: [{ ...library.sessionTypes?.[0], displayname: 'Delivery' }] };
      Object.assign(panel, { customer, source: mocked().client, library: wrong, now });
      await fixture(html`${panel}`);
      await shows(panel, "Women's bike for Gwen Brown");
      expect(pointers).to.include('/sessionTypes/0/displayname');
    });

    for (const hostile of [
      '<img src=x onerror="window.hacked = true">',
      'x'.repeat(10_000),
      '\u202Egnitirw\u202E'.repeat(20),
    ]) {
      it(`shows ${hostile.slice(0, 12)}… as text that breaks no layout`, async () => {
        const { backend, client } = mocked();
        backend.receive({
          eventName: 'in_transit',
          sessionType: 'delivery',
          sessionExternalId: 'WMBK06201234',
          ...customer,
          attributes: {
            location: { dataType: 'STRING', value: hostile },
            itemDescription: { dataType: 'STRING', value: hostile },
          },
        } as never);
        const panel = await draw(client);
        panel.style.width = '320px';
        await shows(panel, '5 events');
        panel.renderRoot.querySelector('journey-session-card')?.renderRoot.querySelector('button')?.click();
        await waitUntil(
          () => readText(panel).includes('Today') || readText(panel).includes('2020'),
          'the timeline is there',
        );
        expect(readText(panel)).to.include(hostile.slice(0, 12));
        expect(panel.scrollWidth).to.be.at.most(320);
        expect('hacked' in window).to.equal(false);
      });
    }

    it('does not break the page where the host sets nonsense, and tells on the console what it wants', async () => {
      const { warn } = console;
      const said: string[] = [];
      console.warn = (text: string) => void said.push(text);
      const panel = await fixture<JourneyPanel>(
        html`<journey-panel time-zone="Nowhere/Land" lang="!!"></journey-panel>`,
      );
      Object.assign(panel, { customer: 42, library: '{', now: 'never', capabilities: null, baseUrl: 'ftp://x' });
      await panel.updateComplete;
      await shows(panel, 'Choose a customer');
      console.warn = warn;
      expect(said.join()).to.match(/timeZone is.*customer is.*now is/);
    });
  });

  describe('raises', () => {
    it('journey-ready once, with the number of sessions', async () => {
      const panel = document.createElement('journey-panel');
      const ready = oneEvent(panel, 'journey-ready');
      Object.assign(panel, { customer, source: mocked().client, library, now });
      await fixture(html`${panel}`);
      expect((await ready).detail).to.deep.equal({ sessionCount: 1 });
    });

    it('journey-event-received for live events only', async () => {
      const { client } = mocked({ events: bikeDeliveryScenario.events.slice(0, 1) });
      const panel = await draw(client);
      await shows(panel, '1 event');
      await shows(panel, 'Live');
      const received = oneEvent(panel, 'journey-event-received');
      await client.sendEvent(bikeDeliveryScenario.events[1] as never);
      expect((await received).detail.event.name).to.equal('dispatch_delayed');
    });
  });
});
