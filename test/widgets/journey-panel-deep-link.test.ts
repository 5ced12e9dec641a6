import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { createMemorySource } from '../../src/client/create-memory-source.js';
import type { JourneySource } from '../../src/client/journey-source.js';
import type { JourneyEvent } from '../../src/contract/journey-event.js';
import '../../src/define/journey-panel.js';
import type { JourneyPanel } from '../../src/widgets/journey-panel/journey-panel.js';

const gwen = { customerId: 'gwen.brown@example.com', customerIdType: 'email' };
const library = { sessionTypes: [{ name: 'order', card: { title: 'Order {{ number }}' } }] };

const event = (n: number, sessionId = 's1'): JourneyEvent => ({
  id: `e${n}`,
  name: 'placed',
  kind: 'custom',
  sessionId,
  sessionType: 'order',
  createdDate: new Date(Date.UTC(2024, 0, 1) + n * 60_000).toISOString(),
  attributes: { number: `No. ${n}` },
  ...gwen,
});

const draw = (given: Partial<JourneyPanel>) =>
  fixture<JourneyPanel>(html`<div></div>`).then((place) => {
    const panel = Object.assign(document.createElement('journey-panel'), { customer: gwen, library, ...given });
    place.append(panel);
    return panel;
  });
const cardOf = (panel: JourneyPanel) => panel.renderRoot.querySelector('journey-session-card');

describe('journey-panel linked to an event of long ago', () => {
  const long = Array.from({ length: 1500 }, (_, n) => event(n));
  const isShown = (panel: JourneyPanel) =>
    cardOf(panel)
      ?.renderRoot.querySelector('journey-timeline')
      ?.renderRoot.querySelector('[aria-current=true]')
      ?.checkVisibility();

  for (const sessionId of [undefined, 's1']) {
    it(`reads until it is there${sessionId ? ', in the session that is named' : ''}`, async () => {
      const source = createMemorySource({ events: long });
      const panel = await draw({ source, eventId: 'e3', ...(sessionId ? { sessionId } : {}) });
      await waitUntil(() => isShown(panel), 'the event is shown', { timeout: 20_000 });
    }).timeout(30_000);
  }

  it('reads no further than it must', async () => {
    let pages = 0;
    const source = createMemorySource({ events: long });
    const counted: JourneySource = {
      ...source,
      events: async function* (...asked) {
        for await (const page of source.events(...asked)) {
          pages++;
          yield page;
        }
      },
    };
    const panel = await draw({ source: counted, eventId: 'e1400' });
    await waitUntil(() => isShown(panel), 'the event is shown');
    const read = pages;
    expect(read).to.be.lessThan(5);
    await panel.updateComplete;
    expect(pages).to.equal(read);
  });
});
