/** The example themes: CSS files of this folder that set custom properties on a class, and nothing else. */
export const themeNames = ['plain', 'cloud', 'high-contrast'] as const;

export type ThemeName = (typeof themeNames)[number];

/** The addresses of the files; written out, so that a bundler finds them. */
export const themeFiles: Readonly<Record<ThemeName, URL>> = {
  plain: new URL('./plain.css', import.meta.url),
  cloud: new URL('./cloud.css', import.meta.url),
  'high-contrast': new URL('./high-contrast.css', import.meta.url),
};
