import { expect, fixture, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { JourneyEvent } from '../../src/contract/journey-event.js';
import '../../src/define/journey-map.js';
import type { JourneyMap } from '../../src/widgets/journey-map/journey-map.js';

const eventsOf = (count: number): JourneyEvent[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `e${at}`,
    sessionId: 's1',
    sessionType: 'delivery',
    name: `step_${at % 3}`,
    createdDate: new Date(Date.UTC(2020, 0, 1) + at * 3_600_000).toISOString(),
    attributes: {},
    kind: 'custom',
  }));

const draw = (given: Partial<JourneyMap>) =>
  fixture<JourneyMap>(Object.assign(document.createElement('journey-map'), { timeZone: 'UTC', ...given }));
const buttons = (map: JourneyMap) => [...map.renderRoot.querySelectorAll<HTMLElement>('li button')];
const focused = (map: JourneyMap) => map.shadowRoot?.activeElement as HTMLElement;

describe('journey-map', () => {
  it('has one icon per event, position is order in time', async () => {
    const map = await draw({ events: eventsOf(4).reverse() });
    expect(buttons(map).map((each) => each.ariaLabel?.slice(0, 6))).to.deep.equal([
      'Step 0',
      'Step 1',
      'Step 2',
      'Step 0',
    ]);
    await expect(map).to.be.accessible();
  });

  it('leaves out what an administrator keeps off the timeline', async () => {
    const library = { eventTypes: [{ name: 'step_1', onTimeline: false }] };
    expect(buttons(await draw({ events: eventsOf(4), library })).length).to.equal(3);
  });

  it('raises the event that was chosen, and marks it', async () => {
    const map = await draw({ events: eventsOf(4) });
    const chosen = oneEvent(map, 'journey-event-select');
    buttons(map)[2]?.click();
    expect((await chosen).detail).to.deep.equal({ eventId: 'e2', sessionId: 's1' });
    await map.updateComplete;
    expect(buttons(map)[2]?.ariaCurrent).to.equal('true');
  });

  describe('shows the details of the chosen event', () => {
    const library = {
      eventTypes: [
        {
          name: 'step_2',
          title: 'Step of {{ by }}',
          body: 'Took {{ days }} days',
          attributes: [{ name: 'days' }, { name: 'pin', displayName: 'PIN', sensitivity: 'masked' }],
        },
      ],
    };
    const events = eventsOf(4).map((event) => ({ ...event, attributes: { by: 'Ann', days: 3, pin: 'TOPSECRET' } }));
    const details = (map: JourneyMap) => map.renderRoot.querySelector<HTMLElement>('[part=details]');
    const choose = async (map: JourneyMap, at: number) => {
      buttons(map)[at]?.click();
      await map.updateComplete;
    };

    it('title, time, body and attributes, announced; Escape closes them', async () => {
      const map = await draw({ events, library });
      expect(details(map)).to.equal(null);
      await choose(map, 2);
      const text = details(map)?.textContent?.replace(/\s+/g, ' ');
      for (const part of ['Step of Ann', 'Jan 1, 2020', 'Took 3 days', 'Days']) expect(text).to.include(part);
      expect(details(map)?.closest('[aria-live=polite]')).not.to.equal(null);
      await expect(map).to.be.accessible();
      details(map)?.querySelector<HTMLElement>('button')?.focus();
      await sendKeys({ press: 'Escape' });
      await map.updateComplete;
      expect([details(map), map.selectedEventId]).to.deep.equal([null, undefined]);
      expect(focused(map)).to.equal(buttons(map)[2]);
    });

    it('a masked value in clear once the agent asks, until another event is chosen', async () => {
      const map = await draw({ events, library });
      await choose(map, 2);
      expect(details(map)?.textContent).not.to.include('TOPSECRET');
      const asked = oneEvent(map, 'journey-reveal');
      details(map)?.querySelector<HTMLElement>('[aria-label="Show PIN"]')?.click();
      expect((await asked).detail).to.deep.equal({ attribute: 'pin', sessionId: 's1', eventId: 'e2' });
      await map.updateComplete;
      expect(details(map)?.textContent).to.include('TOPSECRET');
      await choose(map, 1);
      await choose(map, 2);
      expect(details(map)?.textContent).not.to.include('TOPSECRET');
    });

    it('not where the host shows them elsewhere', async () => {
      const map = await draw({ events, library, details: false, selectedEventId: 'e2' });
      expect(details(map)).to.equal(null);
    });
  });

  it('is one tab stop, moved by arrows, Home and End', async () => {
    const map = await draw({ events: eventsOf(4) });
    expect(buttons(map).filter((each) => each.tabIndex === 0).length).to.equal(1);
    buttons(map)[3]?.focus();
    for (const [key, index] of [
      ['ArrowLeft', 2],
      ['Home', 0],
      ['ArrowRight', 1],
      ['End', 3],
    ] as const) {
      await sendKeys({ press: key });
      await map.updateComplete;
      expect(focused(map), key).to.equal(buttons(map)[index]);
    }
  });

  it('gives neighbours one place where there are too many, and opens it to its events', async () => {
    const map = await draw({ events: eventsOf(2000), selectedEventId: 'e1999' });
    expect(buttons(map).length).to.equal(40);
    expect(buttons(map)[0]?.ariaLabel).to.include('50 events');
    expect(buttons(map)[39]?.ariaCurrent).to.equal('true');
    await expect(map).to.be.accessible();
    buttons(map)[1]?.click();
    await map.updateComplete;
    expect(buttons(map).length).to.equal(50);
    expect(focused(map)).to.equal(buttons(map)[0]);
    (map.renderRoot.querySelector('[part="back"]') as HTMLElement).click();
    await map.updateComplete;
    expect(buttons(map).length).to.equal(40);
  });

  it('draws 100,000 events as quickly as it draws a few places', async () => {
    const map = await draw({ events: eventsOf(100_000) });
    expect(buttons(map).length).to.equal(40);
    expect(buttons(map)[0]?.textContent?.trim()).to.equal('2.5K');
  });
});
