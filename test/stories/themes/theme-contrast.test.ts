import { expect, fixture, html } from '@open-wc/testing';
import { themeFiles, themeNames } from '../../../stories/themes/theme-names.js';
import { themeProperties } from '../../../stories/themes/theme-property.js';
import '../../../src/define/journey-map.js';
import { contrast, shapePairs, textPairs } from '../../support/contrast.js';

/** A colour of the theme as an element computes it. */
async function colours(theme: string, scheme: 'light' | 'dark') {
  const box = await fixture<HTMLElement>(html`<div class="theme-${theme}"><journey-map></journey-map></div>`);
  box.style.colorScheme = scheme;
  const probe = document.createElement('i');
  (box.firstElementChild as HTMLElement).shadowRoot?.append(probe);
  return (name: string) => {
    probe.style.color = `var(--_${name})`;
    return getComputedStyle(probe).color;
  };
}

before(async () => {
  for (const { href } of Object.values(themeFiles))
    await new Promise((done) => {
      const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href, onload: done });
      document.head.append(link);
    });
});
after(() => document.head.querySelectorAll('link[href$=".css"]').forEach((link) => link.remove()));

for (const theme of themeNames)
  for (const scheme of ['light', 'dark'] as const) {
    const least = theme === 'high-contrast' ? 7 : 4.5;
    describe(`The ${theme} theme, ${scheme}`, () => {
      it(`has ${least}:1 for text and 3:1 for lines and shapes`, async () => {
        const colour = await colours(theme, scheme);
        const poor = [
          ...textPairs.map((pair) => ({ ...pair, least })),
          ...shapePairs.map((pair) => ({ ...pair, least: 3 })),
        ]
          .map((pair) => ({ ...pair, ratio: contrast(colour(pair.foreground), colour(pair.background)) }))
          .filter(({ ratio, least }) => ratio < least);
        expect(poor).to.deep.equal([]);
      });

      it('is another one than the default', async () => {
        const colour = await colours(theme, scheme);
        const plain = await colours('none', scheme);
        expect(colour('accent')).not.to.equal(plain('accent'));
      });
    });
  }

describe('The example themes', () => {
  it('set documented properties only, by a class', async () => {
    for (const { href } of Object.values(themeFiles)) {
      const text = (await (await fetch(href)).text()).replace(/\/\*.*?\*\//gs, '');
      const set = [...text.matchAll(/^\s*([a-z-]+):/gm)].map(([, name]) => name as string);
      expect(set.length).to.be.above(5);
      for (const name of set) expect(themeProperties.map((property) => property.name)).to.include(name);
    }
  });
});
