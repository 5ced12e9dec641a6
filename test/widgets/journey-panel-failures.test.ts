import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { createMemorySource } from '../../src/client/create-memory-source.js';
import { JourneyError } from '../../src/client/journey-error.js';
import type { JourneySource } from '../../src/client/journey-source.js';
import type { JourneyEvent } from '../../src/contract/journey-event.js';
import '../../src/define/journey-panel.js';
import type { JourneyPanel } from '../../src/widgets/journey-panel/journey-panel.js';
import { readText } from '../support/read-text.js';

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

/** The sessions of a source in full, its events as `answer` says. */
function answering(events: readonly JourneyEvent[], answer: (sessionId: string) => Promise<void>): JourneySource {
  const source = createMemorySource({ events: [...events] });
  return {
    ...source,
    events: async function* (sessionId, options) {
      await answer(sessionId);
      yield* source.events(sessionId, options);
    },
  };
}

const draw = (given: Partial<JourneyPanel>) =>
  fixture<JourneyPanel>(html`<div></div>`).then((place) => {
    const panel = Object.assign(document.createElement('journey-panel'), { customer: gwen, library, ...given });
    place.append(panel);
    return panel;
  });
const shows = (panel: JourneyPanel, text: string) => waitUntil(() => readText(panel).includes(text), `shows "${text}"`);
const cardOf = (panel: JourneyPanel) => panel.renderRoot.querySelector('journey-session-card');
const toggle = (panel: JourneyPanel) => cardOf(panel)?.renderRoot.querySelector('button')?.click();

describe('journey-panel whose events cannot be read', () => {
  const refused = 'You are not permitted to see these journeys.';

  for (const [kind, reason] of [
    ['forbidden', refused],
    ['server', 'The journey service has a problem.'],
  ] as const) {
    it(`(${kind}) says why on the closed and on the open card, raises it, and tries again`, async () => {
      let isDown = true;
      const source = answering([event(1), event(2)], async () => {
        if (isDown) throw new JourneyError(kind, 'no');
      });
      const raised: unknown[] = [];
      const panel = await draw({ source });
      panel.addEventListener('journey-error', ({ error }) => raised.push((error as JourneyError).kind));
      await shows(panel, reason);
      toggle(panel);
      await waitUntil(() => cardOf(panel)?.open);
      await panel.updateComplete;
      expect(readText(panel).split(reason).length, 'once').to.equal(2);
      expect(readText(panel)).to.include('2 events').and.not.to.include('No events to show.');
      expect(raised).to.deep.equal([kind]);
      const again = () =>
        [...panel.renderRoot.querySelectorAll('button')].find((each) => readText(each) === 'Try again');
      again()?.click();
      await waitUntil(() => raised.length === 2, 'raised again');
      isDown = false;
      await shows(panel, 'Try again');
      again()?.click();
      await shows(panel, 'Order No. 2');
      expect(readText(panel)).not.to.include(reason);
    });
  }

  it('shows no empty timeline beside the reason', async () => {
    const source = answering([event(1)], () => Promise.reject(new JourneyError('server', 'no')));
    const panel = await draw({ source, view: 'timeline' });
    await shows(panel, 'Try again');
    expect(readText(panel)).not.to.include('No events to show.');
  });

  it('says of a closed card no more than its session does until they are here', async () => {
    let go = (): void => undefined;
    const source = answering([event(1)], () => new Promise((done) => (go = done)));
    const panel = await draw({ source });
    await shows(panel, '1 event');
    const article = () => cardOf(panel)?.renderRoot.querySelector('article');
    expect(article()?.getAttribute('aria-busy')).to.equal('true');
    expect(readText(panel)).to.include('Order').and.not.to.include('Order No.');
    await expect(panel).to.be.accessible();
    await waitUntil(() => (go(), readText(panel).includes('Order No. 1')), 'shows the title');
    expect(article()?.getAttribute('aria-busy')).to.equal('false');
  });

  it('says that what there is may not be shown, where nothing may', async () => {
    const source = createMemorySource({ events: [event(1)] });
    const guarded = { sessionTypes: [{ name: 'order', requires: 'order.view' }] };
    const panel = await draw({ source, library: guarded });
    await shows(panel, refused);
    expect(readText(panel)).not.to.include('Nothing has been reported');
    panel.capabilities = ['order.view'];
    await shows(panel, '1 event');
  });
});
