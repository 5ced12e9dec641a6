import { expect } from '@open-wc/testing';
import { css, html } from 'lit';
import { channels, contrast, shapePairs, textPairs } from '../../support/contrast.js';
import { mount } from '../mount.js';

const styles = css`
  i {
    color: var(--_probe);
  }
`;

for (const scheme of ['light', 'dark'] as const) {
  describe(`Contrast in the ${scheme} theme`, () => {
    for (const [pairs, least] of [
      [textPairs, 4.5],
      [shapePairs, 3],
    ] as const) {
      for (const { foreground, background } of pairs) {
        it(`${foreground} on ${background} reaches ${least}:1`, async () => {
          const { find } = await mount(html`<i></i>`, styles, { scheme });
          const colour = (token: string): string => {
            find('i').style.setProperty('--_probe', `var(--_${token})`);
            return getComputedStyle(find('i')).color;
          };
          expect(contrast(colour(foreground), colour(background))).to.be.at.least(least);
        });
      }
    }

    it('differs from the other theme', async () => {
      const { host } = await mount('', [], { scheme });
      const [red] = channels(getComputedStyle(host).backgroundColor);
      expect(red).to.equal(scheme === 'light' ? 255 : 22);
    });
  });
}
