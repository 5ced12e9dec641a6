import { expect, waitUntil } from '@open-wc/testing';
import { SlicedWork } from '../../src/controllers/sliced-work.js';

const spend = (milliseconds: number): void => {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
};

describe('SlicedWork', () => {
  it('is done when it returns, where there is little to do', () => {
    let left = 5;
    let slices = 0;
    new SlicedWork(50).run(
      () => --left === 0,
      () => slices++,
    );
    expect([left, slices]).to.deep.equal([0, 0]);
  });

  it('lets the page go on between slices', async () => {
    let left = 20;
    let slices = 0;
    let others = 0;
    new SlicedWork(4).run(
      () => {
        spend(2);
        return --left === 0;
      },
      () => slices++,
    );
    expect(left).to.be.within(1, 19);
    const other = (): void => void (others++, left > 0 && setTimeout(other));
    other();
    await waitUntil(() => left === 0);
    expect(slices).to.be.above(2);
    expect(others).to.be.above(2);
  });

  it('stops, and ends for other work', async () => {
    const work = new SlicedWork(1);
    let former = 0;
    const endless = (): boolean => {
      spend(1);
      former++;
      return false;
    };
    work.run(endless, () => undefined);
    let left = 3;
    work.run(
      () => {
        spend(1);
        return --left === 0;
      },
      () => undefined,
    );
    const reached = former;
    await waitUntil(() => left === 0);
    expect(former).to.equal(reached);
    work.run(endless, () => undefined);
    work.stop();
    const stopped = former;
    await new Promise((done) => setTimeout(done));
    expect(former).to.equal(stopped);
  });
});
