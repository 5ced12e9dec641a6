import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/journey-panel.js';
import { connectToFrame } from '../../src/hosts/iframe-parent.js';
import { connectToParent } from '../../src/hosts/iframe.js';
import { bikeDeliveryScenario } from '../../src/mock/scenarios/bike-delivery.js';
import { createMockBackend } from '../../src/mock/create-mock-backend.js';
import { createJourneyClient } from '../../src/client/create-journey-client.js';
import type { JourneyPanel } from '../../src/widgets/journey-panel/journey-panel.js';
import { readText } from '../support/read-text.js';

const { customer, library } = bikeDeliveryScenario;
const { origin } = location;

/**
 * Parent and frame on one page: the frame element lends its window, and this window plays the page inside it.
 * What one side posts arrives at the other side's listeners with the origin and source a browser would give.
 */
async function connected(token?: (state: { refused: boolean }) => string) {
  const inside = new EventTarget();
  const outside = new EventTarget();
  const posted: unknown[] = [];
  const arrive = (at: EventTarget, data: unknown, from: string, source: unknown) =>
    at.dispatchEvent(
      Object.defineProperty(new MessageEvent('message', { data: structuredClone(data), origin: from }), 'source', {
        value: source,
      }),
    );
  const parentWindow = Object.assign(outside, {
    postMessage: (data: unknown, to: string) => {
      posted.push(data);
      if (to === origin) arrive(outside, data, origin, frameWindow);
    },
  });
  const frameWindow = Object.assign(inside, {
    parent: parentWindow,
    postMessage: (data: unknown, to: string) => void (to === origin && arrive(inside, data, origin, parentWindow)),
  });
  const panel = await fixture<JourneyPanel>(html`<journey-panel time-zone="UTC"></journey-panel>`);
  const seen: [string, unknown][] = [];
  const tokens: (string | undefined)[] = [];
  const parent = connectToFrame({ contentWindow: frameWindow } as unknown as HTMLIFrameElement, {
    frameOrigin: origin,
    inputs: { customer, library, theme: { '--journey-accent': '#7a1fa2' }, colorScheme: 'dark', lang: 'en' },
    token: token ?? (() => 'first'),
    onEvent: (name, detail) => seen.push([name, detail]),
    window: parentWindow as unknown as Window,
  });
  const mock = createMockBackend({ scenario: 'bike-delivery', token: 'second' });
  panel.source = createJourneyClient({
    baseUrl: 'https://journey.example',
    fetch: mock.fetch,
    token: async (state) => {
      const given = typeof panel.token === 'function' ? await panel.token(state) : panel.token;
      tokens.push(given);
      return given;
    },
  });
  const disconnect = connectToParent(panel, {
    parentOrigin: origin,
    window: frameWindow as unknown as Window,
    cancel: ['journey-link-open'],
  });
  await waitUntil(() => panel.customer, 'the first inputs are there');
  return { arrive, disconnect, frameWindow, inside, panel, parent, parentWindow, posted, seen, tokens };
}

describe('A panel in a frame', () => {
  it('shows the customer the parent sends, in its theme, and asks for a new token when one is refused', async () => {
    const { panel, seen, tokens } = await connected(({ refused }) => (refused ? 'second' : 'first'));
    await waitUntil(() => readText(panel).includes('4 events'), 'the bike is shown');
    expect(tokens.filter(Boolean).slice(0, 2)).to.deep.equal(['first', 'second']);
    expect(panel.getAttribute('color-scheme')).to.equal('dark');
    expect(panel.style.getPropertyValue('--journey-accent')).to.equal('#7a1fa2');
    await waitUntil(() => seen.length > 0);
    expect(seen[0]).to.deep.equal(['journey-ready', { sessionCount: 1 }]);
  });

  it("clears with the parent's null, and with a customer that is none", async () => {
    const { panel, parent } = await connected(() => 'second');
    await waitUntil(() => readText(panel).includes('4 events'));
    parent.send({ customer: null });
    await waitUntil(() => readText(panel).includes('Choose a customer'));
    parent.send({ customer });
    await waitUntil(() => readText(panel).includes('4 events'));
    parent.send({ customer: { customerId: 7 } as never });
    await waitUntil(() => readText(panel).includes('Choose a customer'));
  });

  it('hears nobody but its parent', async () => {
    const { arrive, frameWindow, inside, panel, parentWindow } = await connected();
    const evil = { journey: 'inputs', inputs: { customer: { contactId: 'evil' }, token: 'evil' } };
    arrive(inside, evil, 'https://evil.example', parentWindow);
    arrive(inside, evil, origin, frameWindow);
    arrive(inside, { journey: 'else', inputs: evil.inputs }, origin, parentWindow);
    await panel.updateComplete;
    expect(panel.customer).to.deep.equal(customer);
  });

  it('takes documented theme properties only, and none that makes the browser load something', async () => {
    const { panel, parent } = await connected();
    parent.send({ theme: { '--journey-surface': 'url(https://evil.example/x)' } });
    parent.send({ theme: { 'background-image': 'none' } });
    expect(panel.style.length).to.equal(1);
  });

  it('cancels the events the parent acts on, and says what was done as plain data', async () => {
    const { panel, seen } = await connected();
    const event = Object.assign(new Event('journey-link-open', { cancelable: true }), {
      detail: { href: 'https://x.example', error: new TypeError('no'), self: undefined },
    });
    expect(panel.dispatchEvent(event)).to.equal(false);
    expect(seen.at(-1)).to.deep.equal([
      'journey-link-open',
      { href: 'https://x.example', error: { name: 'TypeError', message: 'no' } },
    ]);
  });

  it('hears nothing after it was disconnected', async () => {
    const { disconnect, panel, parent } = await connected();
    disconnect();
    parent.send({ customer: null });
    expect(panel.customer).to.deep.equal(customer);
  });

  for (const parentOrigin of ['*', 'null', '', 'https://desktop.example/page'])
    it(`refuses "${parentOrigin}" for the parent's origin`, async () => {
      const panel = await fixture<JourneyPanel>(html`<journey-panel></journey-panel>`);
      expect(() => connectToParent(panel, { parentOrigin })).to.throw(TypeError, 'https://desktop.example');
    });
});
