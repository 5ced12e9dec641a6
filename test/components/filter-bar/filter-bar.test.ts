import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { filterBar } from '../../../src/components/filter-bar/filter-bar.js';
import { filterBarStyles } from '../../../src/components/filter-bar/filter-bar-styles.js';
import type { FilterChoice } from '../../../src/components/filter-bar/journey-filter-change-event.js';
import { mount, raised, said } from '../mount.js';
import { context, hostile } from '../views.js';

const types = [
  { name: 'in_transit', label: 'In transit', count: 2 },
  { name: 'item_delivered', label: 'Delivered', count: 1200 },
];
const bar = (choice: Partial<FilterChoice> = {}) =>
  filterBar(types, context, { types: [], search: '', order: 'newest', ...choice });

describe('filterBar', () => {
  it('accessible: in both themes', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      const { host } = await mount(bar({ types: ['in_transit'] }), filterBarStyles, { scheme });
      await expect(host).to.be.accessible();
    }
  });

  it('draws a chip with the count of each event type, and of all', async () => {
    const { root } = await mount(bar(), filterBarStyles);
    expect([...root.querySelectorAll('.filter-chip')].map(said)).to.deep.equal([
      'All 1,202',
      'In transit 2',
      'Delivered 1,200',
    ]);
  });

  it('draws hostile labels as text inside its place', async () => {
    const hostileTypes = Object.values(hostile).map((label, index) => ({ name: `${index}`, label, count: 1 }));
    const { host, root } = await mount(
      filterBar(hostileTypes, context, { types: [], search: hostile.long, order: 'oldest' }),
      filterBarStyles,
      { width: 280 },
    );
    expect(host.scrollWidth).to.equal(280);
    expect(root.querySelector('img')).to.equal(null);
  });

  it('reacts: marks what is chosen', async () => {
    const { root, find, draw } = await mount(bar(), filterBarStyles);
    const pressed = () => [...root.querySelectorAll('.filter-chip')].map((each) => each.ariaPressed);
    expect(pressed()).to.deep.equal(['true', 'false', 'false']);
    draw(bar({ types: ['item_delivered'], search: 'leeds', order: 'oldest' }));
    expect(pressed()).to.deep.equal(['false', 'false', 'true']);
    expect(find<HTMLInputElement>('input').value).to.equal('leeds');
    expect(said(find('.filter-order'))).to.equal('Oldest first');
  });

  it('raises journey-filter-change with the whole new choice', async () => {
    const { host, root, find } = await mount(bar({ types: ['in_transit'], search: 'leeds' }), filterBarStyles);
    const chips = root.querySelectorAll<HTMLElement>('.filter-chip');
    const choose = (act: () => void) => raised(host, 'journey-filter-change', act)?.detail;
    expect(choose(() => chips[2]?.click())).to.deep.equal({
      types: ['in_transit', 'item_delivered'],
      search: 'leeds',
      order: 'newest',
    });
    expect(choose(() => chips[1]?.click())?.types).to.deep.equal([]);
    expect(choose(() => chips[0]?.click())?.types).to.deep.equal([]);
    expect(choose(() => find('.filter-order').click())?.order).to.equal('oldest');
  });

  it('keyboard: typing searches', async () => {
    const { host, find } = await mount(bar(), filterBarStyles);
    let search: string | undefined;
    host.addEventListener('journey-filter-change', (event) => (search = event.search));
    find('input').focus();
    await sendKeys({ type: 'dub' });
    expect(search).to.equal('dub');
  });

  it('keyboard: the chips are one stop, arrows go between them, in the direction of reading', async () => {
    for (const [dir, key] of [
      ['ltr', 'ArrowRight'],
      ['rtl', 'ArrowLeft'],
    ] as const) {
      const { root, find } = await mount(bar(), filterBarStyles, { dir });
      find('.filter-chip').focus();
      await sendKeys({ press: key });
      expect(said(root.activeElement as Element)).to.equal('In transit 2');
      await sendKeys({ press: 'End' });
      expect(said(root.activeElement as Element)).to.equal('Delivered 1,200');
      expect([...root.querySelectorAll<HTMLElement>('.filter-chip')].map((each) => each.tabIndex)).to.deep.equal([
        -1, -1, 0,
      ]);
    }
  });
});
