// The last step of npm run build:gallery: served from a sub-path, does every page of it work in a browser, and stay there?
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser, flags } from './browser.mjs';

const root = 'storybook-static';
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** As a web server that knows files only: what lies outside the sub-path is not there. */
async function serve() {
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const [, file] = /^\/some\/where\/(.*)$/.exec(pathname) ?? [];
    const content = file !== undefined && (await readFile(`${root}/${file || 'index.html'}`).catch(() => undefined));
    response.writeHead(content ? 200 : 404, { 'content-type': types[extname(file || '.html')] ?? 'text/plain' });
    response.end(content || undefined);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return { base: `http://127.0.0.1:${server.address().port}/some/where/`, close: () => server.close() };
}

/** What a browser complains about, and requests that nobody in the sub-path answers. */
function watch(page, base) {
  const complaints = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', ({ message }) => complaints.push(`exception: ${message}`));
  page.on('request', async (request) => {
    if (/^(data|blob|about):/.test(request.url()) || request.url().startsWith(base)) return;
    const response = await request.response().catch(() => null);
    // one that was under way when its page was left was answered by nobody
    const isLeft = request.failure()?.errorText === 'net::ERR_ABORTED';
    if (!response?.fromServiceWorker() && !isLeft)
      complaints.push(`a request that leaves the gallery: ${request.url()}`);
  });
  return complaints;
}

/** In the page. What a person reads or sees, through shadow roots; of a docs page also the stories in it. */
function look() {
  const seen = (root) =>
    [...root.childNodes].some(
      (node) =>
        (node.nodeType === Node.TEXT_NODE && node.data.trim() !== '') ||
        (node.nodeType === Node.ELEMENT_NODE &&
          !/^(style|script|link)$/i.test(node.localName) &&
          (/^(svg|img)$/i.test(node.localName) || seen(node) || (node.shadowRoot && seen(node.shadowRoot)))),
    );
  const box = document.querySelector('#storybook-docs:not([hidden]), #storybook-root:not([hidden])');
  const broken = document.body.matches('.sb-show-errordisplay, .sb-show-nopreview');
  return { broken: broken && document.body.innerText.trim().slice(0, 400), shown: Boolean(box && seen(box)) };
}

/** In a docs page: the table of an element, and where its links lead. */
const readDocs = () => ({
  rows: [...document.querySelectorAll('.docblock-argstable-body tr td:first-child')].map((cell) =>
    cell.innerText.trim(),
  ),
  links: [...document.querySelectorAll('a[href*="?path="]')].map((link) => link.getAttribute('href')),
});

/** In the page. Storybook has drawn it, and nothing in it is under way. */
function isDrawn() {
  const { body } = document;
  const drawn = /^(completed|finished|aborted|errored)$/.test(globalThis.__STORYBOOK_PREVIEW__?.currentRender?.phase);
  const isDocs = document.querySelector('#storybook-docs:not([hidden]) :is(h1, h2)');
  return Boolean(drawn || isDocs || body.matches('.sb-show-errordisplay, .sb-show-nopreview'));
}

/** In the page. Every part that an element of ours draws. */
function partsDrawn() {
  const found = new Set();
  const search = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (!element.shadowRoot) continue;
      if (element.localName.startsWith('journey-'))
        for (const box of element.shadowRoot.querySelectorAll('[part]'))
          for (const part of box.part) found.add(`${element.localName}::part(${part})`);
      search(element.shadowRoot);
    }
  };
  search(document);
  return [...found];
}

/** In the page. */
const isQuiet = () => {
  const search = (root) =>
    [...root.querySelectorAll('*')].some(
      (element) =>
        element.matches('[aria-busy="true"], .skeleton') || (element.shadowRoot && search(element.shadowRoot)),
    );
  return !search(document);
};

async function visit(page, { id, type, title }, { base, entries, parts }) {
  const problems = [];
  // the tests look at accessibility
  await page.goto(`${base}iframe.html?id=${id}&viewMode=${type}&globals=a11y.manual:!true`);
  await page.waitForFunction(isDrawn);
  // one story is about a backend that never answers
  if (type === 'story') await page.waitForFunction(isQuiet, undefined, { timeout: 3000 }).catch(() => undefined);
  const { broken, shown } = await page.evaluate(look);
  if (broken) return [`does not render: ${broken}`];
  if (!shown) problems.push('is blank');
  for (const part of await page.evaluate(partsDrawn))
    if (!parts.has(part))
      problems.push(`${part} is drawn and stands in no docs: write it down in the element's styles`);
  if (type !== 'docs') return problems;
  const { links, rows } = await page.evaluate(readDocs);
  if (title.startsWith('Elements/') && rows.length < 40) problems.push(`its table has only ${rows.length} rows`);
  for (const link of links)
    if (!entries.has(link.split('/').at(-1))) problems.push(`links to ${link}, which is not in the gallery`);
  return problems;
}

if (!existsSync(`${root}/index.json`)) throw new Error('There is no gallery: npm run build:gallery');
const entries = new Map(Object.entries(JSON.parse(await readFile(`${root}/index.json`, 'utf8')).entries));
const { modules } = JSON.parse(await readFile('dist/custom-elements.json', 'utf8'));
const parts = new Set(
  modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ cssParts = [], tagName }) => cssParts.map(({ name }) => `${tagName}::part(${name})`)),
);
const { base, close } = await serve();
const browser = await chromium.launch({ executablePath: (await findBrowser()).path, args: flags });
// a part of an id narrows it: node .config/check-gallery.mjs elements-panel
const [only = ''] = process.argv.slice(2);
const visited = [...entries.values()].filter(({ id }) => id.includes(only));
const waiting = [...visited];
const found = [];

async function reader() {
  const page = await (await browser.newContext()).newPage();
  const complaints = watch(page, base);
  for (let entry = waiting.shift(); entry; entry = waiting.shift()) {
    const problems = await visit(page, entry, { base, entries, parts }).catch(({ message }) => [message]);
    for (const problem of [...problems, ...complaints.splice(0)]) found.push(`${entry.id}: ${problem}`);
  }
}

try {
  await Promise.all([reader(), reader()]);
} finally {
  await browser.close();
  close();
}
if (visited.length === 0) found.push(`no page is called "${only}"`);
for (const problem of found) console.error(problem);
console.log(`Gallery: ${visited.length} pages opened under /some/where/, ${found.length} problems.`);
process.exitCode = found.length > 0 ? 1 : 0;
