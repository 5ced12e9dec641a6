import { expect } from '@open-wc/testing';
import { whyPanel } from '../../../src/components/why-panel/why-panel.js';
import { whyPanelStyles } from '../../../src/components/why-panel/why-panel-styles.js';
import { mount, raised, said } from '../mount.js';
import { attribute, context, event, hostile } from '../views.js';

const events = [
  event({ id: 'e1', title: 'In transit', at: '2020-06-16T13:10:00Z' }),
  event({ id: 'e2', title: 'Delivered', at: '2020-06-17T13:10:00Z' }),
];
const location = attribute({ operator: 'last', used: 2, contributors: ['e1', 'e2'] });

describe('whyPanel', () => {
  it('accessible: in both themes', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      const { host, find } = await mount(
        whyPanel(location, events, context, { onClose: () => undefined }),
        whyPanelStyles,
        { scheme },
      );
      expect(find('[role="group"]').ariaLabel).to.equal('Why Location?');
      await expect(host).to.be.accessible();
    }
  });

  const cases = [
    [{}, 'Location: the latest of 2 values'],
    [{ used: 1 }, 'Location: the only value'],
    [{ operator: 'sum' }, 'Location: the sum of 2 values'],
    [{ operator: 'a_hosts_own' }, 'Location: worked out from 2 events'],
    [{ operator: '__proto__' }, 'Location: worked out from 2 events'],
    [{ skipped: 1 }, 'Location: the latest of 2 values · 1 event without a value was skipped'],
    [{ partial: true }, 'Location: the latest of 2 values · not all events are loaded yet'],
  ] as const;
  for (const [changes, words] of cases) {
    it(`draws "${words}" for ${JSON.stringify(changes)}`, async () => {
      const { find } = await mount(whyPanel({ ...location, ...changes }, events, context), whyPanelStyles);
      expect(said(find('p'))).to.equal(words);
    });
  }

  it('draws the newest contributors first, at most five, and how many more there are', async () => {
    const many = Array.from({ length: 8 }, (_, index) =>
      event({ id: `${index}`, title: `Event ${index}`, at: `2020-06-0${index + 1}T12:00:00Z` }),
    );
    const { root } = await mount(
      whyPanel({ ...location, contributors: many.map(({ id }) => id) }, many, context),
      whyPanelStyles,
    );
    expect([...root.querySelectorAll('.why-event')].map(said)).to.deep.equal([
      'Event 7',
      'Event 6',
      'Event 5',
      'Event 4',
      'Event 3',
    ]);
    expect(said(root.querySelector('li:last-child') as Element)).to.equal('+3');
  });

  it('draws hostile texts inside its place', async () => {
    const { host, root } = await mount(
      whyPanel({ ...location, label: hostile.long }, [event({ title: hostile.markup + hostile.long })], context),
      whyPanelStyles,
      { width: 280 },
    );
    expect(host.scrollWidth).to.equal(280);
    expect(root.querySelector('img')).to.equal(null);
  });

  it('raises journey-event-select from a contributor', async () => {
    const { host, find } = await mount(whyPanel(location, events, context), whyPanelStyles);
    expect(raised(host, 'journey-event-select', () => find('.why-event').click())?.eventId).to.equal('e2');
  });

  it('reacts: closes where it can be closed', async () => {
    let closed = 0;
    const { find } = await mount(whyPanel(location, [], context, { onClose: () => closed++ }), whyPanelStyles);
    find('.why-close').click();
    expect(closed).to.equal(1);
  });
});
