import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  // every chapter a folder, in the order of preview.ts; as headings, chapters of one page would come first
  sidebar: { showRoots: false },
  // stories are looked at and played; nobody needs an empty table of controls
  showPanel: false,
  theme: create({
    base: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
    brandTitle: 'journey-widgets',
    brandUrl: './',
  }),
});
