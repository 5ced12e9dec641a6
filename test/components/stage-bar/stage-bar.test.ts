import { expect } from '@open-wc/testing';
import { stageBar } from '../../../src/components/stage-bar/stage-bar.js';
import { stageBarStyles } from '../../../src/components/stage-bar/stage-bar-styles.js';
import { iconStyles } from '../../../src/components/icon/icon-styles.js';
import { mount, said, seen } from '../mount.js';
import { context, hostile, session } from '../views.js';

const styles = [iconStyles, stageBarStyles];
const { stages } = session();

describe('stageBar', () => {
  it('accessible: a named list that says every state in words', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      const { host, find, root } = await mount(stageBar(stages, context), styles, { scheme });
      expect(find('ol').getAttribute('aria-label')).to.equal('Stages');
      expect([...root.querySelectorAll('li')].map(said)).to.deep.equal([
        'Ordered , done',
        'In transit 2 days late , overdue',
        'Delivered , to come',
      ]);
      await expect(host).to.be.accessible();
    }
  });

  it('accessible: names the current step as such', async () => {
    const { root } = await mount(stageBar([{ name: 'a', label: 'A', state: 'current' }], context), styles);
    expect(root.querySelector('[aria-current="step"]')).to.not.equal(null);
  });

  it('draws how late an overdue step is, in its largest whole unit', async () => {
    const overdue = (dueAt: string) => stageBar([{ name: 'a', label: 'A', state: 'overdue', dueAt }], context);
    const { root, draw } = await mount(overdue('2020-06-18T09:01:00Z'), styles);
    expect(seen(root)).to.equal('A 2 hours late');
    draw(overdue('2020-06-17T11:59:00Z'));
    expect(seen(root)).to.equal('A 1 day late');
    draw(overdue('soon'));
    expect(seen(root)).to.equal('A');
  });

  it('draws nothing without stages', async () => {
    const { root } = await mount(stageBar([], context), styles);
    expect(root.querySelector('ol')).to.equal(null);
  });

  it('draws 64 stages and a hostile label inside its place, from 280 px', async () => {
    const many = Array.from({ length: 64 }, (_, index) => ({
      name: `${index}`,
      label: hostile.markup.repeat(3),
      state: 'pending' as const,
    }));
    const { host, root } = await mount(stageBar(many, context), styles, { width: 280 });
    expect(root.querySelectorAll('li')).to.have.length(64);
    expect(host.scrollWidth).to.equal(280);
  });
});
