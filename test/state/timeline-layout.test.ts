import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { TimelineGroups } from '../../src/state/timeline-groups.js';
import { TimelineLayout } from '../../src/state/timeline-layout.js';

const anyList = fc.record({
  rows: fc.array(
    fc.record({ height: fc.integer({ min: 1, max: 300 }), isMeasured: fc.boolean(), startsGroup: fc.boolean() }),
    {
      minLength: 1,
      maxLength: 150,
    },
  ),
  newestFirst: fc.boolean(),
  isGrouped: fc.boolean(),
  newFrom: fc.nat(160),
});

type AnyList = typeof anyList extends fc.Arbitrary<infer T> ? T : never;

function layoutOf({ isGrouped, newestFirst, newFrom, rows }: AnyList): TimelineLayout {
  const groups = new TimelineGroups();
  let key = 0;
  const keys = rows.map(({ startsGroup }) => (startsGroup ? ++key : key));
  groups.update(rows.length, 0, isGrouped ? (row) => keys[row] : undefined);
  const layout = new TimelineLayout(groups);
  Object.assign(layout, { newestFirst, newFrom });
  layout.rows.resize(rows.length);
  layout.heads.resize(groups.count);
  rows.forEach(({ height, isMeasured }, row) => isMeasured && layout.rows.measure(row, height));
  for (let group = 0; group < groups.count; group += 2) layout.heads.measure(group, 20 + group);
  return layout;
}

/** What stands where, walked from top to bottom. */
function walk(layout: TimelineLayout): { tops: number[]; starts: number[]; total: number; heads: number[] } {
  let place = 0;
  const tops: number[] = [];
  const starts: number[] = [];
  const heads: number[] = [];
  for (let position = 0; position < layout.count; position++) {
    const row = layout.turn(position);
    const { divider, head } = layout.lead(row);
    starts[row] = place;
    if (divider) place += layout.divider.total;
    if (head !== undefined) {
      heads.push(head);
      place += layout.heads.of(head);
    }
    tops[row] = place;
    place += layout.rows.of(row);
  }
  return { tops, starts, total: place, heads };
}

describe('TimelineLayout', () => {
  it('puts every row, heading and divider where walking from the top puts it', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        const layout = layoutOf(list);
        const { heads, starts, tops, total } = walk(layout);
        expect(layout.total).to.equal(total);
        for (let row = 0; row < layout.count; row++) {
          expect(layout.top(row)).to.equal(tops[row]);
          expect(layout.start(row)).to.equal(starts[row]);
        }
        expect(heads.length).to.equal(layout.groups.count);
      }),
    );
  });

  it('finds the row at every place', () => {
    fc.assert(
      fc.property(anyList, fc.nat(30_000), (list, place) => {
        const layout = layoutOf(list);
        const row = layout.turn(layout.find(place));
        if (place < layout.total) expect(layout.bottom(row)).to.be.above(place);
        if (place < layout.total) expect(layout.start(row)).to.be.at.most(place);
        if (place >= layout.total) expect(layout.turn(row)).to.equal(layout.count - 1);
      }),
    );
  });

  it('stands still below when a newest event is added on top', () => {
    const rows = Array.from({ length: 50 }, () => ({ height: 77, isMeasured: true, startsGroup: false }));
    const layout = layoutOf({ rows, newestFirst: true, isGrouped: true, newFrom: 0 });
    const fromBottom = layout.total - layout.top(49);
    layout.groups.update(51, 50, () => 0);
    layout.rows.resize(51);
    expect(layout.total - layout.top(49)).to.equal(fromBottom);
  });
});
