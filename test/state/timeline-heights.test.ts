import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { TimelineHeights } from '../../src/state/timeline-heights.js';

type Step =
  | { kind: 'resize'; count: number }
  | { kind: 'measure'; row: number; height: number }
  | { kind: 'forget'; row: number };

const steps = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('resize' as const), count: fc.nat(300) }),
    fc.record({
      kind: fc.constant('measure' as const),
      row: fc.nat(300),
      height: fc.integer({ min: 0, max: 64_000 }).map((sixtyFourths) => sixtyFourths / 64),
    }),
    fc.record({ kind: fc.constant('forget' as const), row: fc.nat(300) }),
  ),
  { maxLength: 60 },
);

/** What the heights should be, in the plainest way. */
class Plain {
  rows: (number | undefined)[] = [];

  apply(step: Step): void {
    if (step.kind === 'resize') this.rows = Array.from({ length: step.count }, (_, row) => this.rows[row]);
    else if (step.row < this.rows.length) this.rows[step.row] = step.kind === 'measure' ? step.height : undefined;
  }

  before(row: number, estimate: number): number {
    return this.rows.slice(0, row).reduce<number>((sum, height) => sum + (height ?? estimate), 0);
  }
}

function apply(heights: TimelineHeights, step: Step): void {
  if (step.kind === 'resize') heights.resize(step.count);
  else if (step.kind === 'measure') heights.measure(step.row, step.height);
  else if (step.row < heights.count) heights.forget(step.row);
}

describe('TimelineHeights', () => {
  it('adds up like a plain list, whatever is measured, forgotten, added and taken away', () => {
    fc.assert(
      fc.property(steps, fc.nat(300), (all, row) => {
        const heights = new TimelineHeights(60);
        const plain = new Plain();
        for (const step of all) {
          apply(heights, step);
          plain.apply(step);
        }
        expect(heights.count).to.equal(plain.rows.length);
        expect(heights.before(row)).to.equal(plain.before(row, 60));
        expect(heights.total).to.equal(plain.before(plain.rows.length, 60));
      }),
    );
  });

  it('counts rows nobody has measured as estimated, also when the estimate changes', () => {
    const heights = new TimelineHeights(60);
    heights.resize(100_000);
    heights.measure(7, 100);
    expect(heights.total).to.equal(99_999 * 60 + 100);
    heights.estimate = 50;
    expect(heights.before(8)).to.equal(7 * 50 + 100);
  });

  it('keeps a row of no height', () => {
    const heights = new TimelineHeights(60);
    heights.resize(2);
    heights.measure(0, 0);
    expect(heights.total).to.equal(60);
    expect(heights.measured(0)).to.equal(0);
  });

  it('moves nothing below when a newest row is added', () => {
    const heights = new TimelineHeights(60);
    heights.resize(500);
    heights.measure(499, 77);
    const before = heights.before(499);
    heights.resize(501);
    expect(heights.before(499)).to.equal(before);
    expect(heights.measured(499)).to.equal(77);
  });

  it('has nothing to forget or to measure before its first row', () => {
    const heights = new TimelineHeights(60);
    heights.resize(2);
    heights.resize(-1);
    heights.forget(-1);
    heights.measure(-1, 10);
    expect([heights.count, heights.total]).to.deep.equal([0, 0]);
  });
});
