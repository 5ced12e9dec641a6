import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { mswLoader } from 'msw-storybook-addon/csf3';
import { setupWorker } from 'msw/browser';
import manifest from '../dist/custom-elements.json';
import { argTypesOf } from './arg-types.js';

setCustomElementsManifest(manifest);

/** Started once; a story names its handlers in `parameters.msw.handlers`. The relative address also works under a sub-path. */
const startWorker = async () => {
  const worker = setupWorker();
  await worker.start({
    quiet: true,
    onUnhandledRequest: 'bypass',
    serviceWorker: { url: './mockServiceWorker.js' },
  });
  return worker;
};

const preview: Preview = {
  tags: ['autodocs'],
  loaders: [mswLoader(startWorker)],
  globalTypes: {
    scheme: {
      description: 'Colour scheme',
      toolbar: {
        title: 'Scheme',
        icon: 'mirror',
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
        dynamicTitle: true,
      },
    },
    dir: {
      description: 'Text direction',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { scheme: 'light', dir: 'ltr' },
  decorators: [
    (story, { globals }) => {
      // the page as well, so that what is behind the story is dark too
      document.documentElement.style.colorScheme = String(globals.scheme);
      document.body.style.background = 'Canvas';
      return html`<div dir=${String(globals.dir)} style="color-scheme: ${String(globals.scheme)}; color: CanvasText">
        ${story()}
      </div>`;
    },
  ],
  parameters: {
    // an own frame for each story: the stories of a docs page would share one worker, and the last handlers would win
    docs: { story: { inline: false, height: '400px' }, extractArgTypes: argTypesOf },
    a11y: { test: 'error' },
    controls: { matchers: { date: /Date$/ } },
    options: {
      storySort: {
        order: [
          'Guides',
          [
            'Welcome',
            'Embed in a minute',
            'Write a library',
            'The workbench',
            'Theme',
            'Connect a backend',
            'Test your desktop with the mock',
            'Go live on Genesys Cloud',
            '*',
            'Architecture',
          ],
          'Workbench',
          'Scenarios',
          [
            'Product history',
            'Marketing campaign history',
            'Application processing',
            'Case management',
            'Supply chain',
            'Finance',
            'Contract management',
            'Scheduling',
            'ATM transaction',
          ],
          'Elements',
          ['Panel', 'Session card', 'Timeline', 'Journey map', 'Template preview'],
          'Hosts',
          'Themes',
        ],
      },
    },
  },
};
export default preview;
