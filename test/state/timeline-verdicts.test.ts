import { expect } from '@open-wc/testing';
import { TimelineVerdicts } from '../../src/state/timeline-verdicts.js';

describe('TimelineVerdicts', () => {
  it('decide from the newest event back, and say how far they are', () => {
    const asked: number[] = [];
    const verdicts = new TimelineVerdicts(100, (index) => {
      asked.push(index);
      return index % 10 === 0;
    });
    expect([verdicts.step(), verdicts.progress > 0, verdicts.progress < 1]).to.deep.equal([false, true, true]);
    expect(asked[0]).to.equal(99);
    expect([verdicts.passes(90), verdicts.passes(0)], '0 is not decided yet').to.deep.equal([true, false]);
    while (!verdicts.step());
    expect([verdicts.found, verdicts.progress, verdicts.passes(0)]).to.deep.equal([10, 1, true]);
    expect(asked.length).to.equal(100);
  });

  it('decide news at once, also while older events are still to be decided', () => {
    const verdicts = new TimelineVerdicts(100, () => true);
    verdicts.follow(103);
    expect([verdicts.passes(102), verdicts.passes(50), verdicts.found]).to.deep.equal([true, false, 3]);
  });

  it('have nothing to do for an empty list', () => {
    const verdicts = new TimelineVerdicts(0, () => true);
    expect([verdicts.isDone, verdicts.progress, verdicts.step()]).to.deep.equal([true, 1, true]);
  });
});
