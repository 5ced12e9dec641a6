import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { TimelineGroups } from '../../src/state/timeline-groups.js';

const startsOf = (groups: TimelineGroups): number[] =>
  Array.from({ length: groups.count }, (_, group) => groups.start(group));

/** Keys that lie together, as days do: 3 threes, 1 four, … */
const keys = fc
  .array(fc.integer({ min: 1, max: 40 }), { maxLength: 20 })
  .map((lengths) => lengths.flatMap((length, key) => new Array<number>(length).fill(key)));

describe('TimelineGroups', () => {
  it('finds every beginning, whether the list comes at once or grows', () => {
    fc.assert(
      fc.property(keys, fc.nat(800), (all, cut) => {
        const expected = all.flatMap((key, row) => (row === 0 || all[row - 1] !== key ? [row] : []));
        const groups = new TimelineGroups();
        const first = Math.min(cut, all.length);
        groups.update(first, 0, (row) => all[row]);
        groups.update(all.length, first, (row) => all[row]);
        expect(startsOf(groups)).to.deep.equal(expected);
        all.forEach((_, row) => expect(groups.of(row)).to.equal(expected.filter((start) => start <= row).length - 1));
      }),
    );
  });

  it('looks at few of many rows', () => {
    let looks = 0;
    new TimelineGroups().update(100_000, 0, (row) => {
      looks++;
      return Math.floor((row + 40 * Math.sin(row / 700)) / 700);
    });
    expect(looks).to.be.below(2500);
  });

  it('has none where nothing is grouped', () => {
    const groups = new TimelineGroups();
    groups.update(10, 0, (row) => row);
    groups.update(10, 0);
    expect(groups.count).to.equal(0);
    expect(groups.of(5)).to.equal(-1);
  });
});
