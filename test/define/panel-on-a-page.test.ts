import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { createJourneyClient } from '../../src/client/create-journey-client.js';
import { createMemorySource } from '../../src/client/create-memory-source.js';
import '../../src/define/journey-panel.js';
import { createMockBackend } from '../../src/mock/create-mock-backend.js';
import { bikeDeliveryScenario } from '../../src/mock/scenarios/bike-delivery.js';
import type { JourneyPanel } from '../../src/widgets/journey-panel/journey-panel.js';
import { readText } from '../support/read-text.js';
import { openTimers } from './open-timers.js';

const { customer, library } = bikeDeliveryScenario;
const now = '2020-06-13T09:00:00Z';

/** A backend that knows which of its calls are still open. */
function watched() {
  const { backend, fetch } = createMockBackend({ scenario: 'bike-delivery' });
  const open = new Set<string>();
  const asked: string[] = [];
  const watch: typeof fetch = async (input, init) => {
    const { signal, url } = new Request(input, init);
    const { pathname } = new URL(url);
    asked.push(pathname);
    open.add(pathname);
    signal.addEventListener('abort', () => open.delete(pathname));
    const response = await fetch(input, init);
    if (!pathname.endsWith('/stream')) open.delete(pathname);
    return response;
  };
  const source = createJourneyClient({ baseUrl: 'https://journey.example', fetch: watch });
  return { asked, backend, open, source };
}

const panelOf = (source: ReturnType<typeof watched>['source']): JourneyPanel =>
  Object.assign(document.createElement('journey-panel'), { customer, library, now, source, timeZone: 'UTC' });
const shows = (panel: Element, text: string) => waitUntil(() => readText(panel).includes(text), `shows "${text}"`);

describe('journey-panel on a page', () => {
  let timers: ReturnType<typeof openTimers>;
  let place: HTMLElement;
  beforeEach(async () => {
    place = await fixture<HTMLElement>(html`<div></div>`);
    timers = openTimers();
  });
  afterEach(() => timers.restore());

  it('leaves no request, stream or timer behind when it is removed', async () => {
    const { open, source } = watched();
    const panel = panelOf(source);
    place.append(panel);
    await shows(panel, '4 events');
    await waitUntil(() => [...open].some((path) => path.endsWith('/stream')), 'it listens');
    panel.remove();
    await nextFrame();
    expect([...open]).to.deep.equal([]);
    expect(timers.places()).to.equal('');
  });

  it('leaves nothing behind when it is removed before the first answer', async () => {
    const { open, source } = watched();
    const panel = panelOf(source);
    place.append(panel);
    await panel.updateComplete;
    panel.remove();
    await nextFrame();
    expect([...open]).to.deep.equal([]);
    expect(timers.places()).to.equal('');
  });

  it("words its cards as the backend's library says, also when the token comes after the first refusal", async () => {
    const { fetch } = createMockBackend({ scenario: 'bike-delivery', token: 'late' });
    const refused: string[] = [];
    let token: string | undefined;
    const source = createJourneyClient({
      baseUrl: 'https://journey.example',
      token: () => token,
      fetch: async (input, init) => {
        const answer = await fetch(input, init);
        if (answer.status === 401) refused.push(new Request(input, init).url);
        return answer;
      },
    });
    const panel = Object.assign(panelOf(source), { library: undefined });
    place.append(panel);
    await waitUntil(() => refused.some((url) => url.includes('sessiontypes')), 'the library was refused');
    await shows(panel, 'Your sign-in was not accepted.');
    panel.token = token = 'late';
    await shows(panel, "Women's bike for Gwen Brown");
  });

  it('resumes where it is put next, in the page or in another shadow root, and keeps what it showed', async () => {
    const { backend, source } = watched();
    const panel = panelOf(source);
    place.append(panel);
    await shows(panel, '4 events');
    const shadow = document.createElement('div');
    place.append(shadow);
    shadow.attachShadow({ mode: 'open' }).append(panel);
    expect(readText(panel)).to.include('4 events');
    backend.receive({
      ...(bikeDeliveryScenario.events[2] as (typeof bikeDeliveryScenario.events)[number]),
      id: 'bike-5',
      createdDate: '2020-06-12T10:00:00.000Z',
    });
    await shows(panel, '5 events');
  });

  it('works in a dialog, by keyboard, and leaves Escape to the dialog', async () => {
    const dialog = document.createElement('dialog');
    dialog.setAttribute('aria-label', 'Journeys');
    const panel = panelOf(watched().source);
    dialog.append(panel);
    place.append(dialog);
    dialog.showModal();
    await shows(panel, '4 events');
    panel.focus();
    expect(document.activeElement).to.equal(panel);
    dialog.close();
  });

  it('is right when it is shown after it was hidden', async () => {
    place.hidden = true;
    const { source } = watched();
    const panel = panelOf(source);
    place.append(panel);
    await waitUntil(() => panel.renderRoot.querySelector('journey-session-card'), 'it is ready, unseen');
    place.hidden = false;
    await shows(panel, '4 events');
    const card = panel.renderRoot.querySelector('journey-session-card');
    card?.renderRoot.querySelector('button')?.click();
    await shows(panel, 'Item delivered');
  });

  it('tells every place an event comes by in its own type: the panel, the document and the window', async () => {
    const panel = panelOf(watched().source);
    const heard: string[] = [];
    const listening = { once: true };
    panel.addEventListener('journey-ready', ({ sessionCount }) => heard.push(`panel ${sessionCount}`), listening);
    document.addEventListener('journey-ready', ({ detail }) => heard.push(`page ${detail.sessionCount}`), listening);
    window.addEventListener('journey-ready', ({ sessionCount }) => heard.push(`window ${sessionCount}`), listening);
    place.append(panel);
    await waitUntil(() => heard.length === 3, 'all have heard');
    expect(heard).to.deep.equal(['panel 1', 'page 1', 'window 1']);
  });

  it('shows two customers in two panels, each its own', async () => {
    const one = panelOf(watched().source);
    const other = Object.assign(panelOf(watched().source), { customer: { contactId: 'nobody' } });
    place.append(one, other);
    await shows(one, '4 events');
    await shows(other, 'No journeys yet');
  });

  it('shows hundreds of cards, each with its own title', async function () {
    this.timeout(30_000);
    const sessions = Array.from({ length: 300 }, (_, index) => ({
      id: `s-${index}`,
      type: 'delivery',
      createdDate: '2020-06-06T10:00:00.000Z',
      eventCount: 1,
      attributes: { itemDescription: `Bike ${index}`, customerName: 'Gwen Brown' },
      attributeLists: {},
    }));
    const source = createMemorySource({ sessions: sessions as never, events: [], library: library as never });
    const panel = panelOf(source as never);
    place.append(panel);
    await waitUntil(() => panel.renderRoot.querySelectorAll('journey-session-card').length === 300, 'all are there', {
      timeout: 20_000,
    });
    await shows(panel, 'Bike 299 for Gwen Brown');
    panel.remove();
    expect(timers.places()).to.equal('');
  });
});
