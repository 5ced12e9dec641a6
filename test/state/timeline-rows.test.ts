import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { TimelineEvents } from '../../src/state/timeline-events.js';
import { TimelineRows, type TimelineShape } from '../../src/state/timeline-rows.js';
import { eventAt } from '../widgets/journey-timeline/many-events.js';

const base: TimelineShape = { newestFirst: true, from: 0, to: 0, version: '' };
const idsOf = (rows: TimelineRows): string[][] =>
  Array.from({ length: rows.count }, (_, row) => rows.run(row).map(({ id }) => id));
const isEven = (id: string): boolean => Number(id.slice(1)) % 2 === 0;

describe('TimelineRows', () => {
  it('are the same whether events come one by one, in any order, or all at once', () => {
    const shapes = fc.record({ filters: fc.boolean(), folds: fc.boolean(), groups: fc.boolean() });
    const events = fc.shuffledSubarray(
      Array.from({ length: 24 }, (_, n) => n),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(events, shapes, (order, { filters, folds, groups }) => {
        const shapeOf = (all: TimelineEvents): TimelineShape => ({
          ...base,
          to: all.items.length,
          accepts: filters ? (index) => isEven(all.items[index]?.id ?? '') : undefined,
          groupOf: groups
            ? ({ createdDate }) => createdDate.slice(0, 11) + Math.floor(Number(createdDate.slice(11, 13)) / 8)
            : undefined,
          runFrom: folds
            ? (place, end, eventAtPlace) => {
                let next = place + 1;
                while (next < end && eventAtPlace(next).attributes['location'] !== 'Leeds') next++;
                return next - place > 2 ? next : place + 1;
              }
            : undefined,
        });
        const slow = new TimelineEvents();
        const oneByOne = new TimelineRows(slow);
        for (const n of order) {
          const from = slow.append([eventAt(n)]);
          oneByOne.update(shapeOf(slow), from);
        }
        const quick = new TimelineEvents();
        quick.replace(order.map((n) => eventAt(n)));
        const atOnce = new TimelineRows(quick);
        atOnce.update(shapeOf(quick), 0);
        expect(idsOf(oneByOne)).to.deep.equal(idsOf(atOnce));
        expect(oneByOne.groups.count).to.equal(atOnce.groups.count);
        for (let row = 0; row < atOnce.count; row++) expect(atOnce.rowOf(atOnce.event(row))).to.equal(row);
      }),
    );
  });

  it('keep the heights that were measured when a late event moves them', () => {
    const events = new TimelineEvents();
    events.replace([eventAt(0), eventAt(1), eventAt(3)]);
    const rows = new TimelineRows(events);
    rows.update({ ...base, to: 3 }, 0);
    rows.layout.rows.measure(2, 123);
    const from = events.append([eventAt(2)]);
    rows.update({ ...base, to: 4 }, from);
    expect(rows.layout.rows.measured(3)).to.equal(123);
    expect(rows.layout.rows.measured(2)).to.equal(undefined);
  });

  it('find the row nearest to an event that is not shown', () => {
    const events = new TimelineEvents();
    events.replace(Array.from({ length: 10 }, (_, n) => eventAt(n)));
    const rows = new TimelineRows(events);
    rows.update({ ...base, to: 10, version: 'even', accepts: (index) => index % 2 === 0 }, 0);
    expect(rows.event(rows.rowOf(eventAt(5))).id).to.equal('e6');
    expect(rows.has(eventAt(5))).to.equal(false);
    expect(rows.has(eventAt(6))).to.equal(true);
  });

  it('stand by session, the one with the newest event as the newest', () => {
    const events = new TimelineEvents();
    events.replace([0, 1, 2, 3].map((n) => eventAt(n, { sessionId: n === 1 ? 'b' : 'a' })));
    const rows = new TimelineRows(events);
    rows.update({ ...base, to: 4, groupOf: ({ sessionId }) => sessionId, isGathered: true }, 0);
    expect(idsOf(rows).flat()).to.deep.equal(['e1', 'e0', 'e2', 'e3']);
    expect(rows.rowOf(eventAt(1))).to.equal(0);
  });

  it('are none of an empty range, until it reaches beyond its own beginning', () => {
    const events = new TimelineEvents();
    events.replace(Array.from({ length: 6 }, (_, n) => eventAt(n)));
    const rows = new TimelineRows(events);
    rows.update({ ...base, from: 4, to: 2 }, 0);
    expect([rows.count, rows.eventCount]).to.deep.equal([0, 0]);
    rows.update({ ...base, from: 4, to: 3 }, 6);
    rows.update({ ...base, from: 4, to: 5 }, 6);
    expect(idsOf(rows)).to.deep.equal([[events.items[4]?.id]]);
  });
});
