import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { pill } from '../../../src/components/pill/pill.js';
import { pillStyles } from '../../../src/components/pill/pill-styles.js';
import { mount } from '../mount.js';
import { hostile } from '../views.js';

describe('pill', () => {
  it('accessible: in every tone', async () => {
    const tones = ['neutral', 'info', 'success', 'warning', 'danger'] as const;
    for (const scheme of ['light', 'dark'] as const) {
      const { host } = await mount(html`${tones.map((tone) => pill(tone, tone))}`, pillStyles, { scheme });
      await expect(host).to.be.accessible();
    }
  });

  it('draws a colour of its own for each tone', async () => {
    const { root } = await mount(html`${pill('a', 'success')}${pill('b', 'danger')}`, pillStyles);
    const [success, danger] = [...root.querySelectorAll('.pill')].map((each) => getComputedStyle(each).backgroundColor);
    expect(success).to.not.equal(danger);
  });

  it('draws no wider than its place, however long its label', async () => {
    const { host } = await mount(pill(hostile.long, 'info'), pillStyles, { width: 280 });
    expect(host.scrollWidth).to.equal(280);
  });
});
