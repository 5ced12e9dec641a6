// npm run test:apps -- [name …]: packs the package, installs the tarball into empty apps, builds each, serves it on
// loopback and looks at it in a headless browser. Needs dist and a package registry.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser, flags } from '../../.config/browser.mjs';
import { createMockBackend } from '../../src/mock/create-mock-backend.js';
import { servePage } from '../package/serve-page.js';
import { watchPage } from '../package/watch-page.js';
import { apps } from './apps.mjs';

const wanted = process.argv.slice(2);
const work = mkdtempSync(join(tmpdir(), 'journey-apps-'));
const run = (cwd: string, command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });

const [{ filename }] = JSON.parse(run('.', 'npm', 'pack', '--json', '--pack-destination', work)) as [
  { filename: string },
];
const tarball = join(work, filename);
console.log(`${filename}: ${(statSync(tarball).size / 1024).toFixed(0)} KB packed`);

const browser = await chromium.launch({ executablePath: (await findBrowser()).path, args: flags });
let failed = 0;
for (const app of apps.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const started = performance.now();
  try {
    await tryOut(app, join(work, app.name));
    console.log(`✔ ${app.name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  } catch (error) {
    failed++;
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    console.error(`✖ ${app.name}: ${[String(error), stdout, stderr].filter(Boolean).join('\n')}`);
  }
}
await browser.close();
rmSync(work, { recursive: true, force: true });
process.exit(failed ? 1 : 0);

async function tryOut(app: (typeof apps)[number], folder: string): Promise<void> {
  for (const [name, text] of Object.entries(app.files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: app.name, private: true, type: 'module' }));
  run(folder, 'npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', tarball, ...(app.install ?? []));
  for (const [command = '', ...args] of app.commands ?? [])
    run(folder, resolve(folder, 'node_modules/.bin', command), ...args);

  const { fetch } = createMockBackend({ scenario: 'bike-delivery' });
  const { origin, close } = await servePage({}, fetch, join(folder, app.folder));
  const page = await browser.newPage();
  try {
    const complaints = await watchPage(page);
    await page.goto(origin);
    await page.getByText('4 events').first().waitFor();
    await page.getByText("Women's bike for Gwen Brown").first().waitFor();
    await page.waitForFunction(() => document.title === 'heard 1');
    if (complaints.length) throw new Error(complaints.join('\n'));
  } finally {
    await page.close();
    close();
  }
}
