import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { dayHeader } from '../../../src/components/day-header/day-header.js';
import { dayHeaderStyles } from '../../../src/components/day-header/day-header-styles.js';
import { mount, said } from '../mount.js';

describe('dayHeader', () => {
  it('draws the day, accessible in both themes', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      const { host, root } = await mount(
        html`<ol>
          ${dayHeader('Tuesday 16 June')}
        </ol>`,
        dayHeaderStyles,
        { scheme },
      );
      expect(said(root)).to.equal('Tuesday 16 June');
      await expect(host).to.be.accessible();
    }
  });
});
