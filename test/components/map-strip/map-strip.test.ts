import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { mapStrip } from '../../../src/components/map-strip/map-strip.js';
import { mapStripStyles } from '../../../src/components/map-strip/map-strip-styles.js';
import { mount, raised, seen } from '../mount.js';
import { attribute, context, event, hostile } from '../views.js';

const reason = attribute({ label: 'Reason', text: 'Out of stock', tooltip: true });
const events = [
  event({ id: 'e1', title: 'Ordered', icon: 'shopping-cart', at: '2020-06-06T09:00:00Z' }),
  event({ id: 'e2', title: 'Delayed', tone: 'warning', at: '2020-06-10T08:30:00Z', attributes: [reason, attribute()] }),
  event({ id: 'e3', title: 'Delivered', tone: 'success', at: '2020-06-16T13:10:00Z' }),
];

describe('mapStrip', () => {
  it('accessible: a named list whose icons say what, when and what the tooltip shows', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      const { host, root, find } = await mount(mapStrip(events, context), mapStripStyles, { scheme });
      expect(find('ol').getAttribute('aria-label')).to.equal('Journey map');
      expect([...root.querySelectorAll('.map-event')].map((each) => each.ariaLabel)).to.deep.equal([
        'Ordered, 6 Jun 2020, 10:00',
        'Delayed, 10 Jun 2020, 09:30, Reason: Out of stock',
        'Delivered, 16 Jun 2020, 14:10',
      ]);
      await expect(host).to.be.accessible();
    }
  });

  it('draws one icon of at least 24 px per event, the selected one marked', async () => {
    const { root } = await mount(mapStrip(events, context, { selectedId: 'e2' }), mapStripStyles);
    const buttons = [...root.querySelectorAll<HTMLElement>('.map-event')];
    expect(buttons).to.have.length(3);
    for (const button of buttons) expect(Math.min(button.offsetWidth, button.offsetHeight)).to.be.at.least(24);
    expect(buttons.map((each) => each.ariaCurrent)).to.deep.equal([null, 'true', null]);
  });

  it('draws 200 events without a scroll bar on the page', async () => {
    const many = Array.from({ length: 200 }, (_, index) => event({ id: `e${index}`, title: hostile.markup }));
    const { host, root, find } = await mount(mapStrip(many, context), mapStripStyles, { width: 280 });
    expect(host.scrollWidth).to.equal(280);
    expect(find('ol').scrollWidth).to.be.above(280);
    expect(root.querySelector('img')).to.equal(null);
  });

  it('draws the first event at the right where text runs right to left', async () => {
    const { root } = await mount(mapStrip(events, context), mapStripStyles, { dir: 'rtl' });
    const [first, , last] = [...root.querySelectorAll('.map-event')].map((each) => each.getBoundingClientRect().left);
    expect(first).to.be.above(last as number);
  });

  it('reacts: the tooltip shows title, time and the attributes meant for it, inside the window', async () => {
    const { root, find } = await mount(mapStrip(events, context), mapStripStyles);
    expect(find('.tooltip').matches(':popover-open')).to.equal(false);
    root.querySelectorAll<HTMLElement>('.map-event')[1]?.focus();
    expect(find('.tooltip').matches(':popover-open')).to.equal(true);
    expect(seen(find('.tooltip'))).to.equal('Delayed 10 Jun 2020, 09:30 Reason Out of stock');
    root.querySelectorAll<HTMLElement>('.map-event')[2]?.focus();
    expect(seen(find('.tooltip'))).to.equal('Delivered 16 Jun 2020, 14:10');
    const { left, right } = find('.tooltip').getBoundingClientRect();
    expect(left).to.be.at.least(0);
    expect(right).to.be.at.most(innerWidth);
  });

  it('reacts: the tooltip stays under the pointer and goes with it', async () => {
    const { find } = await mount(mapStrip(events, context), mapStripStyles);
    find('.map-event').dispatchEvent(new PointerEvent('pointerenter'));
    expect(find('.tooltip').matches(':popover-open')).to.equal(true);
    find('.map-event').dispatchEvent(new PointerEvent('pointerleave'));
    expect(find('.tooltip').matches(':popover-open')).to.equal(true);
    find('.map').dispatchEvent(new PointerEvent('pointerleave'));
    expect(find('.tooltip').matches(':popover-open')).to.equal(false);
  });

  it('reacts: nothing moves for a reader who asked for that', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const { find } = await mount(mapStrip(events, context), mapStripStyles);
    expect(getComputedStyle(find('.map-event')).transitionDuration).to.match(/^0s/);
    await emulateMedia({ reducedMotion: 'no-preference' });
  });

  it('raises journey-event-select', async () => {
    const { host, root } = await mount(mapStrip(events, context), mapStripStyles);
    const second = root.querySelectorAll<HTMLElement>('.map-event')[1];
    expect(raised(host, 'journey-event-select', () => second?.click())?.detail).to.deep.equal({
      eventId: 'e2',
      sessionId: 's1',
    });
  });

  it('keyboard: one tab stop: the one asked for, else the selected, else the last', async () => {
    const { root, draw } = await mount(
      mapStrip(events, context, { selectedId: 'e1', tabbableId: 'e2' }),
      mapStripStyles,
    );
    const stops = () => [...root.querySelectorAll<HTMLElement>('.map-event')].map((each) => each.tabIndex);
    expect(stops()).to.deep.equal([-1, 0, -1]);
    draw(mapStrip(events, context, { selectedId: 'e1' }));
    expect(stops()).to.deep.equal([0, -1, -1]);
    draw(mapStrip(events, context));
    expect(stops()).to.deep.equal([-1, -1, 0]);
  });

  it('keyboard: Escape closes the tooltip and leaves the focus', async () => {
    const { root, find } = await mount(mapStrip(events, context), mapStripStyles);
    find('.map-event').focus();
    await sendKeys({ press: 'Escape' });
    expect(find('.tooltip').matches(':popover-open')).to.equal(false);
    expect(root.activeElement?.className).to.equal('map-event');
  });
});
