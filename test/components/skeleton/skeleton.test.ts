import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { skeleton } from '../../../src/components/skeleton/skeleton.js';
import { skeletonStyles } from '../../../src/components/skeleton/skeleton-styles.js';
import { mount, said } from '../mount.js';
import { context } from '../views.js';

describe('skeleton', () => {
  it('accessible: says once that journeys are loading', async () => {
    const { host, find } = await mount(skeleton(context), skeletonStyles);
    expect(said(find('[role="status"]'))).to.equal('Loading journeys…');
    await expect(host).to.be.accessible();
  });

  it('draws nothing that moves for a reader who asked for that', async () => {
    const { host, find } = await mount(skeleton(context), skeletonStyles);
    expect(getComputedStyle(find('i')).animationName).to.equal('journey-breathe');
    await emulateMedia({ reducedMotion: 'reduce' });
    expect(getComputedStyle(find('i')).animationName).to.equal('none');
    await emulateMedia({ reducedMotion: 'no-preference' });
    expect(host.scrollWidth).to.be.at.most(392);
  });
});
