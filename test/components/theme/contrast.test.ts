import { expect } from '@open-wc/testing';
import { css, html } from 'lit';
import { tones } from '../../../src/contract/library/tone.js';
import { mount } from '../mount.js';

const pair = (foreground: string, background: string): { foreground: string; background: string } => ({
  foreground,
  background,
});

const text = [
  ...tones.map((tone) => pair(tone, `${tone}-background`)),
  ...tones.map((tone) => pair('text', `${tone}-background`)),
  ...['surface', 'sunken'].flatMap((background) =>
    ['text', 'muted', 'accent', 'warning', 'danger'].map((foreground) => pair(foreground, background)),
  ),
  pair('surface', 'accent'),
];
const shapes = ['surface', 'sunken'].flatMap((background) =>
  ['control-border', 'focus', 'success', 'accent', 'danger'].map((foreground) => pair(foreground, background)),
);

const styles = css`
  i {
    color: var(--_probe);
  }
`;

for (const scheme of ['light', 'dark'] as const) {
  describe(`Contrast in the ${scheme} theme`, () => {
    for (const [pairs, least] of [
      [text, 4.5],
      [shapes, 3],
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

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): number[] {
  const numbers = colour
    .match(/^rgb\((\d+), (\d+), (\d+)\)$/)
    ?.slice(1)
    .map(Number);
  if (!numbers) throw new Error(`${colour} is no opaque colour`);
  return numbers;
}
