import { expect } from '@open-wc/testing';
import { time } from '../../../src/components/time/time.js';
import { mount, said, seen } from '../mount.js';
import { context } from '../views.js';

describe('time', () => {
  it('accessible: a relative time says the exact one too', async () => {
    const { host, find } = await mount(time('2020-06-16T13:10:00Z', 'relative', context));
    expect(seen(find('time'))).to.equal('2 days ago');
    expect(said(find('time')))
      .to.contain('16 June 2020')
      .and.to.contain('14:10');
    expect(find('time').title).to.contain('16 June 2020');
    await expect(host).to.be.accessible();
  });

  it('draws the machine’s form beside the agent’s', async () => {
    const { find } = await mount(time('2020-06-16T13:10:00Z', 'time', context));
    expect(find('time').getAttribute('datetime')).to.equal('2020-06-16T13:10:00Z');
    expect(said(find('time'))).to.equal('14:10');
  });

  it('draws what is no date as it came, and nothing for nothing', async () => {
    const { root, draw } = await mount(time('soon <b>', 'date', context));
    expect(said(root)).to.equal('soon <b>');
    expect(root.querySelector('time')).to.equal(null);
    draw(time(undefined, 'date', context));
    expect(said(root)).to.equal('');
  });
});
