import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { compareEvents } from '../../src/contract/compare-events.js';
import type { JourneyEvent } from '../../src/contract/journey-event.js';
import { TimelineEvents } from '../../src/state/timeline-events.js';
import { eventAt, manyEvents } from '../widgets/journey-timeline/many-events.js';

const ids = (events: readonly JourneyEvent[]): string[] => events.map(({ id }) => id);

/** Few moments, so that many events share one. */
const anyEvents = fc
  .uniqueArray(fc.record({ n: fc.nat(30), moment: fc.nat(6), isLong: fc.boolean() }), {
    selector: ({ n }) => n,
    maxLength: 25,
  })
  .map((all) =>
    all.map(({ isLong, moment, n }) => {
      const createdDate = new Date(Date.UTC(2020, 5, 6, 10, moment)).toISOString();
      return eventAt(n, { createdDate: isLong ? createdDate : createdDate.replace('.000Z', '+00:00') });
    }),
  );

describe('TimelineEvents', () => {
  it('has the same events in the same order however they arrive, once or twice (rule 6)', () => {
    fc.assert(
      fc.property(anyEvents, fc.nat(25), fc.infiniteStream(fc.nat(1000)), (events, cut, dice) => {
        const shuffled = [...events, ...events.slice(0, 5)]
          .map((event) => [dice.next().value as number, event] as const)
          .sort((a, b) => a[0] - b[0])
          .map(([, event]) => event);
        const timeline = new TimelineEvents();
        timeline.replace(shuffled.slice(0, cut));
        for (const event of shuffled.slice(cut)) timeline.append([event]);
        expect(ids(timeline.items)).to.deep.equal(ids([...events].sort(compareEvents)));
      }),
    );
  });

  it('says from where on it has changed', () => {
    const timeline = new TimelineEvents();
    expect(timeline.replace(manyEvents(10))).to.equal(0);
    expect(timeline.append([eventAt(10)])).to.equal(10);
    expect(timeline.append([eventAt(10)]), 'known').to.equal(11);
    expect(timeline.append([eventAt(99, { createdDate: eventAt(4).createdDate })]), 'late').to.equal(5);
  });

  it('takes a longer list with the same beginning as news', () => {
    const events = manyEvents(1000);
    const timeline = new TimelineEvents();
    timeline.replace(events.slice(0, 990));
    const { items } = timeline;
    expect(timeline.replace(events)).to.equal(990);
    expect(timeline.items, 'no copy').to.equal(items);
  });

  it('sees what a host has put into its own list before giving a copy of it', () => {
    for (const isSorted of [true, false]) {
      for (const put of ['push', 'unshift'] as const) {
        const list = isSorted ? manyEvents(5) : manyEvents(5).reverse();
        const timeline = new TimelineEvents();
        timeline.replace(list);
        list[put](eventAt(7));
        timeline.replace([...list]);
        expect(ids(timeline.items), `${put}, sorted: ${isSorted}`).to.deep.equal(ids([...manyEvents(5), eventAt(7)]));
      }
    }
  });

  it("never changes the host's list", () => {
    const events = Object.freeze(manyEvents(5).reverse());
    const timeline = new TimelineEvents();
    timeline.replace(events);
    timeline.append([eventAt(5)]);
    expect(events.length).to.equal(5);
    expect(ids(timeline.items)).to.deep.equal(['e0', 'e1', 'e2', 'e3', 'e4', 'e5']);
  });

  it('leaves out what is no event', () => {
    const timeline = new TimelineEvents();
    timeline.replace([null, eventAt(1), 7, {}, eventAt(0), undefined] as unknown as JourneyEvent[]);
    expect(ids(timeline.items)).to.deep.equal(['e0', 'e1']);
    timeline.replace(undefined as unknown as JourneyEvent[]);
    expect(timeline.items).to.deep.equal([]);
  });

  it('puts events without a readable date first', () => {
    const timeline = new TimelineEvents();
    timeline.replace([eventAt(1), eventAt(2, { createdDate: 'yesterday' })]);
    expect(ids(timeline.items)).to.deep.equal(['e2', 'e1']);
    timeline.replace([eventAt(1), eventAt(3, { createdDate: 'yesterday, as they say Z' })]);
    expect(ids(timeline.items), 'as long as a time').to.deep.equal(['e3', 'e1']);
    const live = new TimelineEvents();
    const dates = ['x', eventAt(1).createdDate, '2020-99-06T10:00:00.000Z'];
    live.append(dates.map((createdDate, n) => eventAt(n, { createdDate })));
    expect(ids(live.items)).to.deep.equal(['e0', 'e2', 'e1']);
  });
});
