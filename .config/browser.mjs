// Which browser the tests use, first hit wins:
//   1. CHROME_PATH
//   2. on Linux x64: the headless shell inside the npm package @sparticuz/chromium
//      (same version and fonts on every machine, no apt step, and twice as fast as a full Chromium)
//   3. an installed Chrome, Chromium or Edge
//   4. an error that says what to do
import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const names = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const runnable = (p) => {
  try {
    accessSync(p, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

async function packaged() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  let version;
  try {
    version = JSON.parse(
      readFileSync(
        join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../../package.json'),
        'utf8',
      ),
    ).version;
  } catch {
    return undefined;
  }
  // The package unpacks into os.tmpdir() and takes whatever lies there already, of any version: give it a folder of its own.
  const dir = join(root, 'node_modules/.cache/test-browser', version);
  const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV };
  // With this name set it also unpacks the NSS libraries that a bare Linux lacks, and its own fonts.
  Object.assign(process.env, { TMPDIR: dir, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    if (!existsSync(dir)) await unpack(chromium, dir);
    process.env.FONTCONFIG_PATH = join(dir, 'fonts');
    return { path: join(dir, 'chromium'), from: `@sparticuz/chromium ${version}` };
  } finally {
    for (const [k, v] of Object.entries(before))
      if (v === undefined) delete process.env[k];
      else process.env[k] = v;
  }
}

/** Test files start at the same time, and each asks for the browser: `dir` is there whole or not at all. */
async function unpack(chromium, dir) {
  const own = `${dir}-${process.pid}`;
  mkdirSync(own, { recursive: true });
  process.env.TMPDIR = own;
  await chromium.executablePath();
  // Its fonts.conf names /tmp only, and with no font at all the shell crashes. Naming just its own fonts keeps pictures equal on every machine.
  writeFileSync(
    join(own, 'fonts/fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(dir, 'fonts/fonts')}</dir><cachedir>${join(dir, 'fonts-cache')}</cachedir></fontconfig>`,
  );
  try {
    renameSync(own, dir);
  } catch {
    // another test file was faster
    rmSync(own, { recursive: true });
  }
}

function installed() {
  const { env, platform } = process;
  if (platform === 'darwin')
    return ['Google Chrome', 'Chromium', 'Microsoft Edge']
      .map((n) => `/Applications/${n}.app/Contents/MacOS/${n}`)
      .find(runnable);
  if (platform === 'win32')
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((d) => [
        join(d, 'Google/Chrome/Application/chrome.exe'),
        join(d, 'Microsoft/Edge/Application/msedge.exe'),
      ])
      .find(existsSync);
  return (env.PATH ?? '')
    .split(delimiter)
    .flatMap((d) => names.map((n) => join(d, n)))
    .find(runnable);
}

export async function findBrowser() {
  const wanted = process.env.CHROME_PATH;
  if (wanted) {
    if (!existsSync(wanted)) throw new Error(`CHROME_PATH is ${wanted}, and there is no such file.`);
    return { path: wanted, from: 'CHROME_PATH' };
  }
  const own = await packaged();
  if (own) return own;
  const path = installed();
  if (path) return { path, from: 'installed' };
  throw new Error(
    'No browser for the tests. Install Chrome, Chromium or Edge (Debian: apt-get install chromium), or set CHROME_PATH to its executable.',
  );
}

export const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--hide-scrollbars',
  '--lang=en-US',
  // the tests load local pages only; root, containers and Ubuntu (AppArmor) have no usable sandbox
  ...(process.platform === 'linux' ? ['--no-sandbox'] : []),
];
