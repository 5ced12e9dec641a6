import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/journey-panel.js';
import { connectToFrame } from '../../src/hosts/iframe-parent.js';
import { connectToParent } from '../../src/hosts/iframe.js';
import { bikeDeliveryScenario } from '../../src/mock/scenarios/bike-delivery.js';
import { createMockBackend } from '../../src/mock/create-mock-backend.js';
import { createJourneyClient } from '../../src/client/create-journey-client.js';
import { framePair } from '../../stories/hosts/frame-pair.js';
import type { JourneyPanel } from '../../src/widgets/journey-panel/journey-panel.js';
import { readText } from '../support/read-text.js';

const { customer, library } = bikeDeliveryScenario;
const { origin } = location;

/** Both sides, on one page. */
async function connected(token?: (state: { refused: boolean }) => string) {
  const { forge, frame, frameWindow, parentWindow } = framePair(origin);
  const panel = await fixture<JourneyPanel>(html`<journey-panel time-zone="UTC"></journey-panel>`);
  const seen: [string, unknown][] = [];
  const tokens: (string | undefined)[] = [];
  const parent = connectToFrame(frame, {
    frameOrigin: origin,
    inputs: { customer, library, theme: { '--journey-accent': '#7a1fa2' }, colorScheme: 'dark', lang: 'en' },
    token: token ?? (() => 'first'),
    onEvent: (name, detail) => seen.push([name, detail]),
    window: parentWindow,
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
    window: frameWindow,
    cancel: ['journey-link-open'],
  });
  await waitUntil(() => panel.customer, 'the first inputs are there');
  return { disconnect, forge, frameWindow, panel, parent, parentWindow, seen, tokens };
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
    const { forge, frameWindow, panel, parentWindow } = await connected();
    const evil = { journey: 'inputs', inputs: { customer: { contactId: 'evil' }, token: 'evil' } };
    forge(evil, 'https://evil.example', parentWindow);
    forge(evil, origin, frameWindow);
    forge({ journey: 'else', inputs: evil.inputs }, origin, parentWindow);
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
