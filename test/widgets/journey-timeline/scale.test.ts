import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { JourneyTimeline } from '../../../src/widgets/journey-timeline/journey-timeline.js';
import { eventAt, manyEvents } from './many-events.js';
import {
  buttonOf,
  focusedTitle,
  frame,
  hasNoGap,
  headsOf,
  placeOf,
  rowsInView,
  rowsOf,
  scrollerOf,
  scrollTo,
  timelineOf,
  titleOf,
  titlesOf,
  waitUntil,
} from './reading.js';

/** The elements that come into the list of rows, or go, from now on. */
function childrenOf(timeline: JourneyTimeline): () => Node[] {
  const list = timeline.renderRoot.querySelector('[part=timeline]') as HTMLElement;
  const changed: Node[] = [];
  const keep = (records: MutationRecord[]): Node[] => {
    for (const { addedNodes, removedNodes } of records) changed.push(...addedNodes, ...removedNodes);
    return changed;
  };
  const observer = new MutationObserver(keep);
  observer.observe(list, { childList: true });
  return () => keep(observer.takeRecords());
}

describe('journey-timeline with many events', () => {
  let timeline: JourneyTimeline;

  describe('draws', () => {
    it('only the rows on screen and some around them, of 10,000', async () => {
      timeline = await timelineOf({ events: manyEvents(10_000) });
      expect(titlesOf(timeline)[0]).to.equal('Event 9999 of item_delivered');
      expect(rowsOf(timeline).length).to.be.within(5, 40);
      expect(hasNoGap(timeline)).to.equal(true);
      await scrollTo(timeline, scrollerOf(timeline).scrollHeight / 2);
      expect(rowsOf(timeline).length).to.be.within(5, 40);
      expect(hasNoGap(timeline)).to.equal(true);
    });

    it('says where each row stands among all of them, wherever the list is scrolled to', async () => {
      timeline = await timelineOf({ events: manyEvents(10_000) });
      for (const part of [0, 0.3, 0.77, 1]) {
        await scrollTo(timeline, scrollerOf(timeline).scrollHeight * part);
        for (const row of rowsOf(timeline)) {
          const number = Number(/\d+/.exec(titleOf(row))?.[0]);
          expect(row.getAttribute('aria-posinset'), titleOf(row)).to.equal(String(10_000 - number));
          expect(row.getAttribute('aria-setsize')).to.equal('10000');
        }
      }
      expect(titlesOf(timeline).at(-1)).to.equal('Event 0 of product_purchased');
    });

    it('rows in the order they are read, with the day of the first one above them', async () => {
      timeline = await timelineOf({ events: manyEvents(1000) });
      await scrollTo(timeline, 8000);
      const titles = titlesOf(timeline).map((title) => Number(/\d+/.exec(title)?.[0]));
      expect(titles).to.deep.equal([...titles].sort((a, b) => b - a));
      const day = new Date(eventAt(titles[0] as number).createdDate).toLocaleDateString('en', {
        timeZone: 'UTC',
        day: 'numeric',
        month: 'long',
      });
      expect(headsOf(timeline)[0]).to.include(day);
      const head = timeline.renderRoot.querySelector('[part=day]') as HTMLElement;
      expect(head.getBoundingClientRect().top).to.be.closeTo(scrollerOf(timeline).getBoundingClientRect().top, 1);
    });

    it('a thousand newest events with the elements it has, each of them where it is', async () => {
      timeline = await timelineOf({ events: manyEvents(1000), groupBy: 'none' });
      const before = rowsOf(timeline);
      const changes = childrenOf(timeline);
      timeline.append(manyEvents(1000, 1000));
      await timeline.updateComplete;
      expect(titlesOf(timeline)[0]).to.equal('Event 1999 of item_delivered');
      expect(rowsOf(timeline)[0]).to.equal(before[0]);
      expect(changes().length, 'added or removed').to.be.at.most(4);
    });

    it('one newest event by moving one element at most', async () => {
      timeline = await timelineOf({ events: manyEvents(1000), groupBy: 'none' });
      const second = rowsOf(timeline)[0];
      const changes = childrenOf(timeline);
      timeline.append([eventAt(1000)]);
      await timeline.updateComplete;
      expect(titlesOf(timeline)[0]).to.equal('Event 1000 of product_purchased');
      expect(rowsOf(timeline)[1]).to.equal(second);
      expect(changes().length).to.be.at.most(4);
    });

    it('what comes on screen by moving only the elements of what has left it', async () => {
      timeline = await timelineOf({ events: manyEvents(1000), groupBy: 'none' });
      await scrollTo(timeline, 20_000);
      for (const step of [150, 150, -150, -150]) {
        const known = new Set(rowsOf(timeline).map(titleOf));
        const changes = childrenOf(timeline);
        await scrollTo(timeline, scrollerOf(timeline).scrollTop + step);
        const fresh = titlesOf(timeline).filter((title) => !known.has(title));
        expect(changes().length, String(step)).to.be.at.most(2 * fresh.length + 4);
        const numbers = titlesOf(timeline).map((title) => Number(/\d+/.exec(title)?.[0]));
        expect(numbers).to.deep.equal([...numbers].sort((a, b) => b - a));
      }
    });

    it('every row where the host asks for all, and few again afterwards', async () => {
      timeline = await timelineOf({ events: manyEvents(300) });
      timeline.renderAll = true;
      await timeline.updateComplete;
      expect(rowsOf(timeline).length).to.equal(300);
      expect(rowsOf(timeline).every((row) => row.getBoundingClientRect().height > 10)).to.equal(true);
      timeline.renderAll = false;
      await timeline.updateComplete;
      expect(rowsOf(timeline).length).to.be.below(40);
    });

    it('every row on paper', async () => {
      timeline = await timelineOf({ events: manyEvents(300) });
      window.dispatchEvent(new Event('beforeprint'));
      expect(rowsOf(timeline).length).to.equal(300);
      window.dispatchEvent(new Event('afterprint'));
      expect(rowsOf(timeline).length).to.be.below(40);
    });

    it('a short list as high as it is, and a long one up to the height that is configured', async () => {
      timeline = await timelineOf(
        { events: manyEvents(2) },
        'inline-size: 400px; --journey-timeline-max-height: 300px',
      );
      const last = rowsOf(timeline).at(-1) as HTMLElement;
      expect(scrollerOf(timeline).getBoundingClientRect().bottom).to.be.closeTo(last.getBoundingClientRect().bottom, 2);
      timeline.events = manyEvents(500);
      await timeline.updateComplete;
      await frame();
      expect(scrollerOf(timeline).clientHeight).to.be.closeTo(300, 1);
      expect(hasNoGap(timeline)).to.equal(true);
    });

    it('rows again after it was hidden, narrower than before', async () => {
      timeline = await timelineOf({ events: manyEvents(500) });
      timeline.hidden = true;
      await frame();
      timeline.style.inlineSize = '280px';
      timeline.hidden = false;
      await frame();
      await frame();
      expect(hasNoGap(timeline)).to.equal(true);
    });
  });

  describe('holds still', () => {
    beforeEach(async () => {
      timeline = await timelineOf({ events: manyEvents(2000) });
      await scrollTo(timeline, 30_000);
    });

    const reading = (): string => titleOf(rowsInView(timeline)[2] as HTMLElement);

    it('when newest events arrive: they wait behind a button', async () => {
      const title = reading();
      const place = placeOf(timeline, title);
      for (let n = 2000; n < 2005; n++) {
        timeline.append([eventAt(n)]);
        await timeline.updateComplete;
        await frame();
      }
      expect(placeOf(timeline, title)).to.equal(place);
      expect(buttonOf(timeline, '5 new events')).to.exist;
    });

    it('when late events take their place above, one by one', async () => {
      const title = reading();
      const place = placeOf(timeline, title);
      for (let n = 0; n < 20; n++) {
        timeline.append([eventAt(5000 + n, { createdDate: eventAt(1990 - n).createdDate })]);
        await timeline.updateComplete;
        await frame();
        expect(placeOf(timeline, title), `after ${n + 1}`).to.be.closeTo(place, 0.6);
      }
      expect(placeOf(timeline, title)).to.be.closeTo(place, 1);
    });

    it('when a late event takes its place just below the row', async () => {
      const title = reading();
      const place = placeOf(timeline, title);
      const number = Number(/\d+/.exec(title)?.[0]);
      timeline.append([eventAt(5000, { createdDate: eventAt(number - 1).createdDate })]);
      await timeline.updateComplete;
      await frame();
      expect(placeOf(timeline, title)).to.be.closeTo(place, 0.6);
      expect(titlesOf(timeline)).to.include('Event 5000 of product_purchased');
    });

    it('when older events are loaded', async () => {
      const title = reading();
      const place = placeOf(timeline, title);
      timeline.events = [...manyEvents(500, -500), ...manyEvents(2000)];
      await timeline.updateComplete;
      await frame();
      expect(placeOf(timeline, title)).to.be.closeTo(place, 0.6);
    });

    it('when rows above are seen for the first time', async () => {
      for (let place = 29_900; place > 28_000; place -= 50) {
        const title = titleOf(rowsInView(timeline)[3] as HTMLElement);
        const before = placeOf(timeline, title);
        scrollerOf(timeline).scrollTop -= 50;
        await frame();
        expect(placeOf(timeline, title), title).to.be.closeTo(before + 50, 1);
      }
    });

    it('when a row above grows, as a font that loads late makes it', async () => {
      const title = reading();
      const place = placeOf(timeline, title);
      const above = rowsOf(timeline)[0] as HTMLElement;
      above.style.paddingBlockEnd = '90px';
      await frame();
      await frame();
      expect(placeOf(timeline, title)).to.be.closeTo(place, 1);
    });

    it('when a filter takes other rows away', async () => {
      buttonOf(timeline, 'Filter').click();
      await timeline.updateComplete;
      await frame();
      const title = reading();
      const place = placeOf(timeline, title);
      const type = title.split(' ').at(-1) as string;
      const chip = [...timeline.renderRoot.querySelectorAll('button[part=chip]')].find((each) =>
        each.textContent?.toLowerCase().includes(type.replace('_', ' ')),
      ) as HTMLElement;
      chip.click();
      await timeline.updateComplete;
      await frame();
      expect(titlesOf(timeline).every((each) => each.includes(type))).to.equal(true);
      expect(titlesOf(timeline)).to.include(title);
      expect(rowsInView(timeline).map(titleOf), String(place)).to.include(title);
    });
  });

  describe('keyboard', () => {
    beforeEach(async () => {
      timeline = await timelineOf({ events: manyEvents(10_000) });
      rowsOf(timeline)[0]?.querySelector('button')?.focus();
    });

    it('goes row by row, and to both ends', async () => {
      await sendKeys({ press: 'ArrowDown' });
      expect(focusedTitle(timeline)).to.equal('Event 9998 of in_transit');
      await sendKeys({ press: 'End' });
      expect(focusedTitle(timeline)).to.equal('Event 0 of product_purchased');
      expect(rowsInView(timeline).map(titleOf)).to.include('Event 0 of product_purchased');
      await sendKeys({ press: 'ArrowUp' });
      expect(focusedTitle(timeline)).to.equal('Event 1 of dispatch_delayed');
      await sendKeys({ press: 'Home' });
      expect(focusedTitle(timeline)).to.equal('Event 9999 of item_delivered');
      expect(scrollerOf(timeline).scrollTop).to.equal(0);
    });

    it('goes a screen at a time, and what has the focus is never under the heading', async () => {
      for (let page = 0; page < 8; page++) await sendKeys({ press: 'PageDown' });
      for (let page = 0; page < 3; page++) await sendKeys({ press: 'PageUp' });
      const row = timeline.shadowRoot?.activeElement?.closest('li') as HTMLElement;
      const head = timeline.renderRoot.querySelector('[part=day]') as HTMLElement;
      expect(row.getBoundingClientRect().top).to.be.at.least(head.getBoundingClientRect().bottom - 1);
      expect(row.getBoundingClientRect().bottom).to.be.at.most(scrollerOf(timeline).getBoundingClientRect().bottom + 1);
      expect(Number(row.getAttribute('aria-posinset'))).to.be.above(10);
    });

    it('has one tab stop, wherever the list is scrolled to', async () => {
      (timeline.shadowRoot?.activeElement as HTMLElement).blur();
      for (const place of [0, 5000, 100_000, 3000]) {
        await scrollTo(timeline, place);
        expect(
          rowsOf(timeline).filter((row) => row.querySelector('button')?.tabIndex === 0).length,
          String(place),
        ).to.equal(1);
      }
    });

    it('keeps the focus while rows arrive and while the list is scrolled far away', async () => {
      await sendKeys({ press: 'ArrowDown' });
      timeline.append([eventAt(10_000)]);
      await timeline.updateComplete;
      await scrollTo(timeline, 200_000);
      timeline.append([eventAt(10_001, { createdDate: eventAt(5).createdDate })]);
      await timeline.updateComplete;
      expect(focusedTitle(timeline)).to.equal('Event 9998 of in_transit');
      await sendKeys({ press: 'ArrowDown' });
      expect(focusedTitle(timeline)).to.equal('Event 9997 of dispatch_delayed');
      expect(rowsInView(timeline).map(titleOf)).to.include('Event 9997 of dispatch_delayed');
    });

    it('moves the focus to the nearest row, not to another event that took the element, when its own is gone', async () => {
      for (let step = 0; step < 3; step++) await sendKeys({ press: 'ArrowDown' });
      expect(focusedTitle(timeline)).to.equal('Event 9996 of product_purchased');
      timeline.append([eventAt(9_999)]);
      timeline.events = manyEvents(10_000).filter((_, n) => n % 3 === 1);
      await timeline.updateComplete;
      await frame();
      expect(focusedTitle(timeline)).to.be.oneOf(['Event 9997 of dispatch_delayed', 'Event 9994 of in_transit']);
    });

    it('keeps the focus when the same events come as new objects', async () => {
      timeline.events = manyEvents(10_000);
      await timeline.updateComplete;
      expect(focusedTitle(timeline)).to.equal('Event 9999 of item_delivered');
    });

    it('opens and closes a row, Escape included', async () => {
      await sendKeys({ press: 'Enter' });
      await timeline.updateComplete;
      const button = timeline.shadowRoot?.activeElement as HTMLElement;
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      expect(rowsOf(timeline)[0]?.textContent).to.include('Location');
      await sendKeys({ press: 'Escape' });
      await timeline.updateComplete;
      expect(button.getAttribute('aria-expanded')).to.equal('false');
    });
  });

  it('jumps to its ends', async () => {
    timeline = await timelineOf({ events: manyEvents(10_000) });
    buttonOf(timeline, 'Oldest event').click();
    await frame();
    expect(rowsInView(timeline).map(titleOf)).to.include('Event 0 of product_purchased');
    expect(hasNoGap(timeline)).to.equal(true);
    buttonOf(timeline, 'Newest event').click();
    await frame();
    expect(titleOf(rowsInView(timeline)[0] as HTMLElement)).to.equal('Event 9999 of item_delivered');
  });

  it('brings an event on screen that is selected from outside, and opens it', async () => {
    timeline = await timelineOf({ events: manyEvents(10_000) });
    timeline.selectedEventId = 'e4321';
    await timeline.updateComplete;
    await frame();
    const row = rowsInView(timeline).find((each) => titleOf(each) === 'Event 4321 of dispatch_delayed');
    expect(row?.querySelector('button')?.getAttribute('aria-expanded')).to.equal('true');
  });

  it('is accessible in the middle of 10,000 events', async () => {
    timeline = await timelineOf({ events: manyEvents(10_000) });
    await scrollTo(timeline, 12_345);
    await expect(timeline).to.be.accessible();
  });

  it('searches 10,000 events in slices, says how far it is, and finds what is shown', async () => {
    timeline = await timelineOf({ events: manyEvents(10_000) });
    buttonOf(timeline, 'Filter').click();
    await timeline.updateComplete;
    const input = timeline.renderRoot.querySelector('input[type=search]') as HTMLInputElement;
    input.value = 'EVENT 77 of';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await timeline.updateComplete;
    expect(timeline.renderRoot.querySelector('[part=progress]')?.textContent).to.match(/Searching… \d+%/);
    await waitUntil(() => !timeline.renderRoot.querySelector('[part=progress]'), 'the search ends', {
      timeout: 20_000,
      interval: 20,
    });
    expect(titlesOf(timeline)).to.deep.equal(['Event 77 of dispatch_delayed']);
  });
});
