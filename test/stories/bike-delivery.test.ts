import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { JourneyPanel } from '../../src/widgets/journey-panel/journey-panel.js';
import type { StoryPlayer } from '../../stories/player/story-player.js';
import '../../stories/player/story-player.js';
import { readText } from '../support/read-text.js';

const steps = [
  { events: '1 event', status: 'Ordered', location: undefined },
  { events: '2 events', status: 'Delayed', location: undefined },
  { events: '3 events', status: 'Delayed', location: 'Regional depot' },
  { events: '4 events', status: 'Delivered', location: "Customer's address" },
];

describe('the bike delivery, played in the gallery', () => {
  let player: StoryPlayer;
  let panel: JourneyPanel;
  const press = (name: string) =>
    [...player.renderRoot.querySelectorAll('button')].find((button) => button.textContent === name)?.click();

  beforeEach(async () => {
    player = await fixture<StoryPlayer>(
      html`<story-player .now=${'2020-06-13T09:00:00Z'} time-zone="Europe/London"></story-player>`,
    );
    panel = player.renderRoot.querySelector('journey-panel') as JourneyPanel;
    await waitUntil(() => readText(panel).includes('No journeys yet'), 'the panel is empty at first');
  });

  it('shows at each event what an agent should read', async () => {
    for (const step of steps) {
      press('Send next event');
      await waitUntil(() => readText(panel).includes(step.events), `the card counts ${step.events}`);
      await waitUntil(() => readText(panel).includes(step.status), `the status is ${step.status}`);
      const text = readText(panel);
      expect(text).to.include("Women's bike for Gwen Brown");
      if (step.location) expect(text).to.match(new RegExp(`Location\\s+${step.location}`));
      else expect(text).not.to.match(/Location\s/);
    }
  });

  it('lists the attributes in the configured order', async () => {
    for (let at = 0; at < 4; at++) press('Send next event');
    await waitUntil(() => readText(panel).includes('4 events'), 'all events have come');
    const text = readText(panel);
    const labels = [
      'Order Id',
      'Customer name',
      'Order date',
      'Item number (SKU)',
      'Item description',
      'Item model',
      'Cart items',
      'Location',
    ];
    const places = labels.map((label) => text.indexOf(label));
    expect(
      places.every((place) => place >= 0),
      text,
    ).to.equal(true);
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    expect(text).to.include('June 6, 2020');
    expect(text).to.include('helmet, bike, and gloves');
  });

  it('opens to a journey map and an event timeline', async () => {
    for (let at = 0; at < 4; at++) press('Send next event');
    await waitUntil(() => readText(panel).includes('4 events'), 'all events have come');
    const card = panel.renderRoot.querySelector('journey-session-card');
    card?.renderRoot.querySelector<HTMLElement>('button')?.click();
    await waitUntil(() => card?.renderRoot.querySelector('journey-timeline'), 'the card is open');
    const map = card?.renderRoot.querySelector('journey-map');
    const timeline = card?.renderRoot.querySelector('journey-timeline');
    await timeline?.updateComplete;
    await map?.updateComplete;
    expect(map?.renderRoot.querySelectorAll('button').length).to.equal(4);
    expect([...(timeline?.renderRoot.querySelectorAll('li button') ?? [])].length).to.equal(4);
  });
});
