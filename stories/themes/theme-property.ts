import { tokens } from '../../src/theme/tokens.js';

/** A public custom property as the theme itself declares it. */
export interface ThemeProperty {
  readonly name: string;
  /** The default as written; for a colour the light one. */
  readonly standard: string;
  readonly kind: 'size' | 'colour' | 'tone';
}

/** Every public custom property, read from the theme itself, so that none is forgotten here. */
export const themeProperties: readonly ThemeProperty[] = declarations().map(({ name, fallback }) => {
  const light = /^light-dark\((#[0-9a-f]{6}),/.exec(fallback)?.[1];
  const isTone = /-(neutral|info|success|warning|danger)\b/.test(name);
  const isColour = light !== undefined || fallback === 'var(--_accent)';
  return { name, standard: light ?? fallback, kind: isTone ? 'tone' : isColour ? 'colour' : 'size' };
});

function declarations(): { name: string; fallback: string }[] {
  return [...tokens.cssText.matchAll(/: .*?var\((--journey-[a-z-]+), (.*)\);/g)].map(([, name = '', rest = '']) => ({
    name,
    fallback: upToItsEnd(rest),
  }));
}

/** The fallback alone: what follows the bracket that closes `var()` is no part of it. */
function upToItsEnd(text: string): string {
  let depth = 1;
  const end = [...text].findIndex((sign) => (depth += sign === '(' ? 1 : sign === ')' ? -1 : 0) === 0);
  return end < 0 ? text : text.slice(0, end);
}
