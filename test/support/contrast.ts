import { tones } from '../../src/contract/library/tone.js';

export interface Pair {
  readonly foreground: string;
  readonly background: string;
}

const pair = (foreground: string, background: string): Pair => ({ foreground, background });

/** Names of the theme that stand on each other as text. */
export const textPairs: readonly Pair[] = [
  ...tones.map((tone) => pair(tone, `${tone}-background`)),
  ...tones.map((tone) => pair('text', `${tone}-background`)),
  ...['surface', 'sunken'].flatMap((background) =>
    ['text', 'muted', 'accent', 'warning', 'danger'].map((foreground) => pair(foreground, background)),
  ),
  pair('surface', 'accent'),
];

/** Names of the theme that stand on each other as lines and shapes. */
export const shapePairs: readonly Pair[] = ['surface', 'sunken'].flatMap((background) =>
  ['control-border', 'focus', 'success', 'accent', 'danger'].map((foreground) => pair(foreground, background)),
);

/** WCAG 2.2, relative luminance and contrast ratio, of two colours as `getComputedStyle` says them. */
export function contrast(one: string, other: string): number {
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

/** Red, green and blue, 0 to 255. */
export function channels(colour: string): number[] {
  const numbers = colour
    .match(/^rgb\((\d+), (\d+), (\d+)\)$/)
    ?.slice(1)
    .map(Number);
  if (!numbers) throw new Error(`${colour} is no opaque colour`);
  return numbers;
}
