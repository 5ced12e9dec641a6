import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter, summaryReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { visualRegressionPlugin } from '@web/test-runner-visual-regression/plugin';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';
import { findBrowser, flags } from './browser.mjs';
import { countReporter } from './count-reporter.mjs';
import { vendorPlugin } from './vendor-plugin.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const browser = await findBrowser();
console.log(`Browser: ${browser.path} (${browser.from})`);

/** `--files` replaces the patterns below, also the one that leaves the Node tests out: here they have no tests. */
const browserOnly = {
  name: 'browser-only',
  serve: ({ path }) => (path.endsWith('.node.test.ts') ? { body: '', type: 'js' } : undefined),
};

const updating = process.argv.includes('--update-visual-baseline');

/** Pictures can be compared in one browser only: another one has other fonts. */
const picturesPlugin = {
  name: 'pictures',
  executeCommand: ({ command }) =>
    command === 'pictures' ? { compared: browser.from.startsWith('@sparticuz/'), updating } : undefined,
};

/** Pictures stay in the repository for ever: packed as tightly as the format allows for flat colours. */
const savePicture = ({ filePath, content }) => {
  mkdirSync(dirname(filePath), { recursive: true });
  const packed = { colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0 };
  writeFileSync(filePath, PNG.sync.write(PNG.sync.read(content), packed));
};

/** Every test file starts with the guard that turns console errors and unhandled rejections into failures. */
const guard = {
  name: 'guard',
  transform: ({ path, body }) =>
    path.endsWith('.test.ts') ? { body: `import '/.config/browser-guard.js';${body}` } : undefined,
};

export default {
  rootDir: root,
  // pictures are compared by their own command, npm run test:pictures
  files: ['test/**/*.test.ts', '!test/**/*.node.test.ts', '!test/stories/story-pictures.test.ts'],
  nodeResolve: { exportConditions: ['browser', 'development'] },
  concurrency: 2,
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: browser.path, args: flags },
      // one browser context (= one window) per page: in new headless mode a background tab gets no animation frames
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
    }),
  ],
  plugins: [
    browserOnly,
    vendorPlugin({ root }),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: resolve(root, 'tsconfig.json') }),
    guard,
    picturesPlugin,
    visualRegressionPlugin({
      baseDir: 'test/screenshots',
      update: updating,
      saveBaseline: savePicture,
      // the same browser and fonts draw the same points but for the odd edge; a corner 3 px rounder moves dozens
      diffOptions: { threshold: 0.05, includeAA: true },
      failureThresholdType: 'pixel',
      failureThreshold: 12,
    }),
  ],
  // the worker of the installed msw, at the root, so that its scope is the whole origin
  middleware: [
    (context, next) => {
      if (context.path === '/mockServiceWorker.js') context.url = '/node_modules/msw/lib/mockServiceWorker.js';
      return next();
    },
  ],
  filterBrowserLogs: ({ args }) => !(typeof args[0] === 'string' && args[0].startsWith('Lit is in dev mode')),
  reporters: [process.env.CI ? summaryReporter() : defaultReporter(), countReporter()],
  coverageConfig: {
    report: true,
    reportDir: 'coverage',
    reporters: ['lcov', 'text-summary'],
    include: ['src/**/*.ts'],
  },
  // a file with every story takes minutes where others use the machine too
  testsFinishTimeout: 600_000,
  testFramework: { config: { ui: 'bdd', timeout: 10000 } },
};
