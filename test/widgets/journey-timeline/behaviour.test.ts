import type { JourneyEvent } from '../../../src/contract/journey-event.js';
import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { JourneySession } from '../../../src/contract/journey-session.js';
import type { JourneySeenEvent } from '../../../src/widgets/journey-timeline/journey-seen-event.js';
import type { JourneyTimeline } from '../../../src/widgets/journey-timeline/journey-timeline.js';
import { readText } from '../../support/read-text.js';
import { eventAt, library, manyEvents } from './many-events.js';
import {
  buttonOf,
  focusedTitle,
  frame,
  headsOf,
  placeOf,
  rowsInView,
  rowsOf,
  scrollerOf,
  scrollTo,
  timelineOf,
  titleOf,
  waitUntil,
  titlesOf,
} from './reading.js';

const textOf = (timeline: JourneyTimeline, part: string): string =>
  timeline.renderRoot.querySelector(`[part="${part}"]`)?.textContent?.trim() ?? '';

async function type(timeline: JourneyTimeline, selector: string, value: string): Promise<void> {
  const input = timeline.renderRoot.querySelector(selector) as HTMLInputElement;
  input.value = value;
  for (const name of ['input', 'change']) input.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
  await timeline.updateComplete;
  await frame();
}

async function press(timeline: JourneyTimeline, name: string): Promise<void> {
  buttonOf(timeline, name).click();
  await timeline.updateComplete;
  await frame();
}

const session = (id: string, orderId: string): JourneySession => ({
  id,
  type: 'delivery',
  attributes: { orderId },
  attributeLists: {},
  eventCount: 1,
  createdDate: '2020-01-01T00:00:00.000Z',
});

describe('journey-timeline', () => {
  let timeline: JourneyTimeline;

  describe('shows', () => {
    it('days in the chosen zone, today and yesterday by name', async () => {
      const events = [
        '2020-01-18T23:30:00.000Z',
        '2020-01-19T12:00:00.000Z',
        '2020-01-19T23:30:00.000Z',
        '2020-01-20T08:00:00.000Z',
      ].map((createdDate, n) => eventAt(n, { createdDate }));
      timeline = await timelineOf({ events });
      expect(headsOf(timeline)).to.deep.equal(['Today', 'Yesterday', 'Saturday, January 18']);
      timeline.timeZone = 'Europe/Berlin';
      await timeline.updateComplete;
      expect(headsOf(timeline)).to.deep.equal(['Today', 'Yesterday']);
      expect(rowsOf(timeline)[1]?.textContent).to.include('12:30');
    });

    it('newest or oldest first, as the host, the library or the agent says', async () => {
      timeline = await timelineOf({ events: manyEvents(4), library: { ...library, defaults: { order: 'oldest' } } });
      expect(titlesOf(timeline)[0]).to.equal('Event 0 of product_purchased');
      await press(timeline, 'Filter');
      await press(timeline, 'Oldest first');
      expect(titlesOf(timeline)[0]).to.equal('Event 3 of item_delivered');
      timeline.order = 'oldest';
      await timeline.updateComplete;
      expect(titlesOf(timeline)[0]).to.equal('Event 0 of product_purchased');
    });

    it('what happens where there is nothing to show', async () => {
      timeline = await timelineOf({ events: [] });
      expect(textOf(timeline, 'empty')).to.equal('No events to show.');
      expect(rowsOf(timeline)).to.deep.equal([]);
      timeline.events = manyEvents(2);
      await timeline.updateComplete;
      expect(titlesOf(timeline).length).to.equal(2);
      timeline.events = null as never;
      await timeline.updateComplete;
      expect(textOf(timeline, 'empty')).to.equal('No events to show.');
    });

    it('sessions by heading where the library groups by session, the one with the newest event first', async () => {
      const events = [eventAt(0, { sessionId: 'a' }), eventAt(1, { sessionId: 'b' }), eventAt(2, { sessionId: 'a' })];
      const types = [{ name: 'delivery', card: { title: 'Order {{ orderId }}' } }];
      timeline = await timelineOf({
        events,
        sessions: [session('a', '17'), session('b', '18')],
        library: { sessionTypes: types, defaults: { groupBy: 'session' } },
      });
      expect(headsOf(timeline)).to.deep.equal(['Order 17', 'Order 18']);
      expect(rowsOf(timeline).length).to.equal(3);
      timeline.groupBy = 'day';
      await timeline.updateComplete;
      expect(rowsOf(timeline)[1]?.textContent).to.include('Order 18');
    });

    it('each session by its own events, also as they come', async () => {
      const of = (n: number, sessionId: string, orderId?: string) =>
        eventAt(n, { sessionId, attributes: orderId ? { orderId } : {} });
      const unnamed = (id: string): JourneySession => ({ ...session(id, ''), attributes: {} });
      const types = [{ name: 'delivery', card: { title: 'Order {{ orderId }}' } }];
      timeline = await timelineOf({
        events: [of(0, 'a', 'ONE'), of(1, 'b', 'TWO'), of(2, 'c', 'THREE')],
        sessions: ['a', 'b', 'c'].map(unnamed),
        library: { sessionTypes: types },
        groupBy: 'session',
      });
      expect(headsOf(timeline)).to.deep.equal(['Order THREE', 'Order TWO', 'Order ONE']);
      timeline.groupBy = 'day';
      await timeline.updateComplete;
      const bodies = () => rowsOf(timeline).map((row) => row.querySelector('[part=body]')?.textContent?.trim());
      expect(bodies()).to.deep.equal(['Order THREE', 'Order TWO', 'Order ONE']);
      timeline.append([of(3, 'b', 'FOUR')]);
      await timeline.updateComplete;
      expect(bodies()).to.deep.equal(['Order FOUR', 'Order THREE', 'Order FOUR', 'Order ONE']);
    });

    it('a masked value in clear once the agent asks and the host does not refuse', async () => {
      const attributes = [{ name: 'pin', displayName: 'PIN', sensitivity: 'masked' }];
      timeline = await timelineOf({
        events: [eventAt(2, { attributes: { pin: 'TOPSECRET' } })],
        library: { sessionTypes: [{ name: 'delivery', eventTypes: [{ name: 'in_transit', attributes }] }] },
      });
      rowsOf(timeline)[0]?.querySelector('button')?.click();
      await timeline.updateComplete;
      const reveal = () => rowsOf(timeline)[0]?.querySelector<HTMLElement>('[aria-label="Show PIN"]');
      const text = () => rowsOf(timeline)[0]?.textContent;
      expect(text()).not.to.include('TOPSECRET');
      timeline.addEventListener('journey-reveal', (event) => event.preventDefault(), { once: true });
      reveal()?.click();
      await timeline.updateComplete;
      expect(text()).not.to.include('TOPSECRET');
      setTimeout(() => reveal()?.click());
      const { detail } = await oneEvent(timeline, 'journey-reveal');
      expect(detail).to.deep.equal({ attribute: 'pin', sessionId: 's1', eventId: 'e2' });
      await timeline.updateComplete;
      expect(text()).to.include('TOPSECRET');
      const events = [eventAt(2, { id: 'x', sessionId: 's9', attributes: { pin: 'OTHER' } })];
      const first = timeline.events;
      for (const shown of [events, first]) {
        timeline.events = shown;
        await timeline.updateComplete;
      }
      rowsOf(timeline)[0]?.querySelector('button')?.click();
      await timeline.updateComplete;
      expect(text()).to.include('PIN').and.not.to.include('TOPSECRET');
    });

    it('no heading where nothing is grouped', async () => {
      timeline = await timelineOf({ events: manyEvents(60), groupBy: 'none' });
      expect(headsOf(timeline)).to.deep.equal([]);
      await scrollTo(timeline, 500);
      expect(headsOf(timeline)).to.deep.equal([]);
    });

    it('no event that belongs to no timeline, but for the variants that do', async () => {
      const eventTypes = [
        { name: 'in_transit', onTimeline: false },
        {
          name: 'item_delivered',
          onTimeline: false,
          variants: [{ when: { path: 'number', op: 'gt', value: 5 }, onTimeline: true }],
        },
        { name: 'dispatch_delayed', requires: 'delays' },
      ];
      timeline = await timelineOf({
        events: manyEvents(8),
        library: { sessionTypes: [{ name: 'delivery', eventTypes }] },
      });
      expect(titlesOf(timeline)).to.deep.equal(['Item delivered', 'Product purchased', 'Product purchased']);
      timeline.capabilities = ['delays'];
      await timeline.updateComplete;
      expect(titlesOf(timeline).length).to.equal(5);
    });

    it("the library's range, with a way to the rest, and everything where nothing is that young", async () => {
      const events = [eventAt(0, { createdDate: '2019-06-01T00:00:00.000Z' }), eventAt(1)];
      timeline = await timelineOf({ events, library: { ...library, defaults: { range: '90 days' } } });
      expect(titlesOf(timeline)).to.deep.equal(['Event 1 of dispatch_delayed']);
      await press(timeline, 'Show 1 older event');
      expect(titlesOf(timeline).length).to.equal(2);
      timeline = await timelineOf({
        events: manyEvents(3),
        now: '2026-01-01T00:00:00Z',
        library: { ...library, defaults: { range: '90 days' } },
      });
      expect(titlesOf(timeline).length).to.equal(3);
    });
  });

  it('leads a rail from a row to the next of its day, also to one that has just come', async () => {
    const at = (n: number, time: string) => eventAt(n, { createdDate: `2020-01-0${time}:00.000Z` });
    timeline = await timelineOf({ events: [at(0, '1T10:00'), at(1, '1T11:00'), at(2, '2T10:00')] });
    const joined = () => rowsOf(timeline).map((row) => row.hasAttribute('data-joined'));
    expect(joined()).to.deep.equal([false, true, false]);
    timeline.append([at(3, '2T11:00')]);
    await timeline.updateComplete;
    expect(joined()).to.deep.equal([true, false, true, false]);
  });

  describe('folds runs', () => {
    const runs = {
      sessionTypes: [
        {
          name: 'delivery',
          eventTypes: [
            {
              name: 'in_transit',
              title: 'On its way',
              collapse: { within: '1 hour' },
              attributes: [{ name: 'location', displayName: 'Location' }],
            },
          ],
        },
      ],
    };
    const inTransit = (n: number, location: string, createdDate = eventAt(n).createdDate) =>
      eventAt(n, { name: 'in_transit', createdDate, attributes: { location } });

    it('into one row that says how often and what changed on the whole', async () => {
      const events = [inTransit(0, 'Leeds'), inTransit(1, 'Hull'), inTransit(2, 'Hull'), inTransit(3, 'Dublin')];
      timeline = await timelineOf({ events, library: runs });
      expect(titlesOf(timeline)).to.deep.equal(['On its way · 4 times']);
      expect(rowsOf(timeline)[0]?.textContent).to.match(/Location changed 2 times: Leeds → Dublin/);
      rowsOf(timeline)[0]?.querySelector('button')?.click();
      await timeline.updateComplete;
      const values = [...(rowsOf(timeline)[0]?.querySelectorAll('dd') ?? [])].map((value) => value.textContent?.trim());
      expect(values).to.deep.equal(
        ['Dublin', 'Hull', 'Hull', 'Leeds'].map((location) => `On its way · Location: ${location}`),
      );
    });

    it('never across a day, a gap, or fewer than three', async () => {
      const at = (time: string, n: number) => inTransit(n, 'Leeds', `2020-01-0${time}:00.000Z`);
      const events = [
        at('1T22:40', 0),
        at('1T23:10', 1),
        at('1T23:40', 2),
        at('2T00:10', 3),
        at('2T00:40', 4),
        at('2T06:00', 5),
      ];
      timeline = await timelineOf({ events, library: runs });
      expect(titlesOf(timeline)).to.deep.equal(['On its way', 'On its way', 'On its way', 'On its way · 3 times']);
    });

    it('never across sessions, another event, or what the library says must be alike', async () => {
      const by = structuredClone(runs);
      Object.assign(by.sessionTypes[0]?.eventTypes[0]?.collapse ?? {}, { by: ['location'] });
      const others: Record<string, JourneyEvent[]> = {
        sessions: [0, 1, 2].map((n) => ({ ...inTransit(n, 'Leeds'), sessionId: `s${n}` })),
        'another event': [
          inTransit(0, 'Leeds'),
          inTransit(1, 'Leeds'),
          eventAt(2, { name: 'lost' }),
          inTransit(3, 'Leeds'),
        ],
        'other places': [inTransit(0, 'Leeds'), inTransit(1, 'Hull'), inTransit(2, 'Cork')],
      };
      for (const [name, events] of Object.entries(others)) {
        timeline = await timelineOf({ events, library: by });
        expect(titlesOf(timeline).length, name).to.equal(events.length);
      }
      timeline = await timelineOf({ events: [0, 1, 2].map((n) => inTransit(n, 'Leeds')), library: by });
      expect(titlesOf(timeline)).to.deep.equal(['On its way · 3 times']);
    });

    it('anew when a live event makes one long enough', async () => {
      timeline = await timelineOf({ events: [inTransit(0, 'Leeds'), inTransit(1, 'Hull')], library: runs });
      expect(titlesOf(timeline).length).to.equal(2);
      timeline.append([inTransit(2, 'Cork')]);
      await timeline.updateComplete;
      expect(titlesOf(timeline)).to.deep.equal(['On its way · 3 times']);
      expect(rowsOf(timeline)[0]?.getAttribute('aria-setsize')).to.equal('1');
    });
  });

  describe('filters', () => {
    beforeEach(async () => {
      timeline = await timelineOf({ events: manyEvents(40) });
      await press(timeline, 'Filter');
    });

    it('by event type, with counts', async () => {
      const chips = [...timeline.renderRoot.querySelectorAll('[part=chip]')].map((chip) =>
        chip.textContent?.replace(/\s+/g, ' ').trim(),
      );
      expect(chips).to.deep.equal([
        'All 40',
        'Product purchased 10',
        'Dispatch delayed 10',
        'In transit 10',
        'Item delivered 10',
      ]);
      await press(timeline, 'Dispatch delayed');
      expect(titlesOf(timeline).every((title) => title.includes('dispatch_delayed'))).to.equal(true);
      expect(rowsOf(timeline)[0]?.getAttribute('aria-setsize')).to.equal('10');
      await press(timeline, 'In transit');
      expect(rowsOf(timeline)[0]?.getAttribute('aria-setsize')).to.equal('20');
    });

    it('by any text that is shown, without regard to capitals and accents', async () => {
      await type(timeline, 'input[type=search]', 'néighbour');
      expect(rowsOf(timeline)[0]?.getAttribute('aria-setsize')).to.equal('13');
      await type(timeline, 'input[type=search]', 'nothing of that kind');
      expect(textOf(timeline, 'empty')).to.equal('No event matches.');
      await press(timeline, 'Clear the filter');
      expect(rowsOf(timeline)[0]?.getAttribute('aria-setsize')).to.equal('40');
    });

    it('says that nothing matches where the first day is after the last, also while newest events wait', async () => {
      timeline = await timelineOf({ events: manyEvents(3) });
      await press(timeline, 'Filter');
      await type(timeline, 'input[type=date]', '2020-01-03');
      await type(timeline, 'label:last-of-type input[type=date]', '2019-12-01');
      expect([titlesOf(timeline), textOf(timeline, 'empty')]).to.deep.equal([[], 'No event matches.']);
      timeline.append([eventAt(3)]);
      await timeline.updateComplete;
      expect([titlesOf(timeline), textOf(timeline, 'empty')]).to.deep.equal([[], 'No event matches.']);
    });

    it('by days in the chosen zone, both included', async () => {
      timeline.timeZone = 'America/New_York';
      await type(timeline, 'input[type=date]', '2020-01-01');
      await type(timeline, 'label:last-of-type input[type=date]', '2020-01-01');
      expect(headsOf(timeline)).to.deep.equal(['Wednesday, January 1']);
      expect(titlesOf(timeline)[0]).to.equal('Event 34 of in_transit');
      expect(rowsOf(timeline)[0]?.getAttribute('aria-setsize')).to.equal('29');
    });

    it('new events too, and raises what the agent chose', async () => {
      setTimeout(() => void press(timeline, 'In transit'));
      const { detail } = await oneEvent(timeline, 'journey-filter-change');
      expect(detail.types).to.deep.equal(['in_transit']);
      await timeline.updateComplete;
      timeline.append([eventAt(40), eventAt(41), eventAt(42)]);
      await timeline.updateComplete;
      expect(titlesOf(timeline)[0]).to.equal('Event 42 of in_transit');
      expect(titlesOf(timeline)).not.to.include('Event 41 of dispatch_delayed');
    });
  });

  describe('live', () => {
    it('shows a new event at once to an agent at the newest end', async () => {
      timeline = await timelineOf({ events: manyEvents(100) });
      timeline.append([eventAt(100)]);
      await timeline.updateComplete;
      expect(titlesOf(timeline)[0]).to.equal('Event 100 of product_purchased');
      expect(scrollerOf(timeline).scrollTop).to.equal(0);
    });

    it('lets a new event wait while a row has the focus, until the agent lets it in or goes', async () => {
      timeline = await timelineOf({ events: manyEvents(100) });
      rowsOf(timeline)[0]?.querySelector('button')?.focus();
      const place = placeOf(timeline, 'Event 99 of item_delivered');
      timeline.append([eventAt(100), eventAt(101)]);
      await timeline.updateComplete;
      expect(placeOf(timeline, 'Event 99 of item_delivered')).to.equal(place);
      await press(timeline, '2 new events');
      expect(titleOf(rowsInView(timeline)[0] as HTMLElement)).to.equal('Event 101 of dispatch_delayed');
      expect(focusedTitle(timeline)).to.equal('Event 101 of dispatch_delayed');
      timeline.append([eventAt(102)]);
      await timeline.updateComplete;
      expect(titlesOf(timeline)).not.to.include('Event 102 of in_transit');
      (timeline.shadowRoot?.activeElement as HTMLElement).blur();
      await frame();
      await timeline.updateComplete;
      expect(titlesOf(timeline)[0]).to.equal('Event 102 of in_transit');
    });

    it('counts only the waiting events that the filter shows', async () => {
      timeline = await timelineOf({ events: manyEvents(100) });
      await press(timeline, 'Filter');
      await press(timeline, 'In transit');
      await scrollTo(timeline, 700);
      timeline.append([eventAt(100), eventAt(101), eventAt(102)]);
      await timeline.updateComplete;
      expect(buttonOf(timeline, '1 new event')).to.exist;
    });

    it('follows the end of a list that has its newest events there', async () => {
      timeline = await timelineOf({ events: manyEvents(100), order: 'oldest' });
      await scrollTo(timeline, 1e6);
      timeline.append([eventAt(100)]);
      await timeline.updateComplete;
      await frame();
      expect(rowsInView(timeline).map(titleOf)).to.include('Event 100 of product_purchased');
    });

    it('takes a longer list from the host as news', async () => {
      timeline = await timelineOf({ events: manyEvents(100) });
      await scrollTo(timeline, 700);
      const title = titleOf(rowsInView(timeline)[1] as HTMLElement);
      const place = placeOf(timeline, title);
      timeline.events = manyEvents(101);
      await timeline.updateComplete;
      expect(placeOf(timeline, title)).to.equal(place);
      expect(buttonOf(timeline, '1 new event')).to.exist;
    });

    it("starts afresh with another customer's events", async () => {
      timeline = await timelineOf({ events: manyEvents(100) });
      await scrollTo(timeline, 700);
      timeline.events = manyEvents(50).map((event) => ({ ...event, id: `other-${event.id}`, sessionId: 's2' }));
      await timeline.updateComplete;
      await frame();
      expect(scrollerOf(timeline).scrollTop).to.equal(0);
      expect(titlesOf(timeline)[0]).to.equal('Event 49 of dispatch_delayed');
    });

    it('says politely how many events have come, a burst in one', async () => {
      timeline = await timelineOf({ events: manyEvents(5) });
      const status = timeline.renderRoot.querySelector('[role=status]') as Element;
      const said: string[] = [];
      const heard = new MutationObserver(() => said.push(status.textContent.trim()));
      heard.observe(status, { childList: true, characterData: true, subtree: true });
      timeline.append([eventAt(5), eventAt(6)]);
      timeline.append([eventAt(7)]);
      await timeline.updateComplete;
      expect(titlesOf(timeline)[0]).to.match(/^Event 7 /);
      expect(status.textContent.trim(), 'rows first').to.equal('');
      await waitUntil(() => said.length > 0);
      expect(said).to.deep.equal(['3 new events']);
      heard.disconnect();
    });

    it("says nothing of one customer's events over another's", async () => {
      timeline = await timelineOf({ events: manyEvents(5) });
      timeline.append([eventAt(5), eventAt(6)]);
      await timeline.updateComplete;
      timeline.events = manyEvents(5).map((event) => ({ ...event, id: `other-${event.id}`, sessionId: 's2' }));
      await timeline.updateComplete;
      timeline.append([eventAt(9, { id: 'other-e9', sessionId: 's2' })]);
      const status = timeline.renderRoot.querySelector('[role=status]') as Element;
      await waitUntil(() => status.textContent.trim() !== '');
      expect(status.textContent.trim()).to.equal('1 new event');
    });
  });

  describe('remembers', () => {
    const seen = async (properties: Partial<JourneyTimeline>): Promise<string[]> => {
      const ids: string[] = [];
      const note = (event: Event) => ids.push((event as JourneySeenEvent).eventId);
      document.addEventListener('journey-seen', note);
      timeline = await timelineOf(properties);
      document.removeEventListener('journey-seen', note);
      timeline.addEventListener('journey-seen', note);
      return ids;
    };

    it('what is new since the agent last looked', async () => {
      timeline = await timelineOf({ events: manyEvents(6), lastSeen: 'e3' });
      const items = [...timeline.renderRoot.querySelectorAll('li')].map((item) => item.getAttribute('part'));
      expect(items).to.deep.equal(['day', 'row', 'row', 'new-since', 'row', 'row', 'row', 'row']);
      timeline.order = 'oldest';
      await timeline.updateComplete;
      const oldest = [...timeline.renderRoot.querySelectorAll('li')].map((item) => item.getAttribute('part'));
      expect(oldest).to.deep.equal(['day', 'row', 'row', 'row', 'row', 'new-since', 'row', 'row']);
      timeline.lastSeen = 'e5';
      await timeline.updateComplete;
      expect(timeline.renderRoot.querySelector('[part=new-since]')).to.equal(null);
    });

    it('the newest event that was on screen, and tells the host once', async () => {
      const ids = await seen({ events: manyEvents(100) });
      expect(ids).to.deep.equal(['e99']);
      await scrollTo(timeline, 900);
      timeline.append([eventAt(100)]);
      await timeline.updateComplete;
      expect(ids, 'it waits, unseen').to.deep.equal(['e99']);
      await scrollTo(timeline, 0);
      expect(ids).to.deep.equal(['e99', 'e100']);
    });

    it('nothing that the agent had seen before', async () => {
      expect(await seen({ events: manyEvents(10), lastSeen: 'e9' })).to.deep.equal([]);
      expect(await seen({ events: manyEvents(10), lastSeen: eventAt(8).createdDate })).to.deep.equal(['e9']);
    });
  });

  it('expands all rows, and one the less', async () => {
    timeline = await timelineOf({ events: manyEvents(30) });
    await press(timeline, 'Expand all');
    expect(rowsOf(timeline).every((row) => row.querySelector('dl'))).to.equal(true);
    rowsOf(timeline)[1]?.querySelector('button')?.click();
    await timeline.updateComplete;
    expect(rowsOf(timeline).filter((row) => !row.querySelector('dl')).length).to.equal(1);
    await press(timeline, 'Expand all');
    expect(rowsOf(timeline).some((row) => row.querySelector('dl'))).to.equal(false);
  });

  it('marks the events a value came from', async () => {
    timeline = await timelineOf({ events: manyEvents(4), highlightedEventIds: ['e2'] });
    expect(
      rowsOf(timeline)
        .filter((row) => row.classList.contains('row-highlighted'))
        .map(titleOf),
    ).to.deep.equal(['Event 2 of in_transit']);
  });

  it('asks the host for older events', async () => {
    timeline = await timelineOf({ events: manyEvents(4), hasMore: true });
    setTimeout(() => buttonOf(timeline, 'Show more events').click());
    const event = await oneEvent(timeline, 'journey-more');
    expect(event.bubbles && event.composed).to.equal(true);
  });

  it('raises the event an agent chooses, with the keyboard too', async () => {
    timeline = await timelineOf({ events: manyEvents(4) });
    rowsOf(timeline)[2]?.querySelector('button')?.focus();
    setTimeout(() => void sendKeys({ press: 'Enter' }));
    expect((await oneEvent(timeline, 'journey-event-select')).detail).to.deep.equal({ eventId: 'e1', sessionId: 's1' });
    await timeline.updateComplete;
    expect(timeline.getAttribute('selected-event-id')).to.equal('e1');
  });

  it('takes the focus at the row that has the tab stop, and without rows at its first button', async () => {
    timeline = await timelineOf({ events: manyEvents(4) });
    timeline.focus();
    expect(focusedTitle(timeline)).to.equal('Event 3 of item_delivered');
    await sendKeys({ press: 'ArrowDown' });
    (timeline.shadowRoot?.activeElement as HTMLElement).blur();
    timeline.focus();
    expect(focusedTitle(timeline)).to.equal('Event 2 of in_transit');
    await press(timeline, 'Filter');
    await type(timeline, 'input[type=search]', 'nothing is called so');
    timeline.focus();
    expect(readText(timeline.shadowRoot?.activeElement as Element)).to.include('Filter');
  });

  for (const [name, style] of [
    ['narrow', 'inline-size: 280px; block-size: 400px'],
    ['right to left', 'inline-size: 400px; block-size: 400px; direction: rtl'],
    ['dark', 'inline-size: 400px; block-size: 400px; color-scheme: dark'],
  ] as const) {
    it(`is accessible ${name}, with the filter open and a row expanded`, async () => {
      timeline = await timelineOf(
        { events: manyEvents(30), lastSeen: 'e28', selectedEventId: 'e27', hasMore: true },
        style,
      );
      await press(timeline, 'Filter');
      await expect(timeline).to.be.accessible();
      expect(timeline.scrollWidth).to.be.at.most(timeline.clientWidth);
    });
  }
});
