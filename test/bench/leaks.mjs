// Whether a panel that shows one customer after another leaves anything behind: DOM nodes, listeners, heap, timers.
// Run: node test/bench/leaks.mjs [switches, 500]. Exits 1 where something grows with the number of switches.
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findBrowser, flags } from '../../.config/browser.mjs';

const switches = Number(process.argv[2] ?? 500);

const page = `
import './src/define/journey-panel.ts';
import { createMemorySource } from './src/client/create-memory-source.ts';
const events = (customer) => Array.from({ length: 40 }, (_, at) => ({
  id: customer + '-' + at, sessionId: customer + '-' + (at % 4), sessionType: 'delivery', name: 'step_' + (at % 3), kind: 'custom',
  customerId: customer, customerIdType: 'email', createdDate: new Date(Date.UTC(2026, 0, 1, at)).toISOString(), attributes: { location: 'Depot ' + at },
}));
let timers = 0;
const { setInterval: start, clearInterval: stop } = globalThis;
globalThis.setInterval = (...given) => (timers++, start(...given));
globalThis.clearInterval = (id) => { if (id !== undefined) timers--; stop(id); };
const panel = document.createElement('journey-panel');
document.body.append(panel);
const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
async function show(number) {
  const customerId = 'customer-' + number;
  panel.source = createMemorySource({ events: events(customerId) });
  panel.customer = { customerId, customerIdType: 'email' };
  for (let tries = 0; tries < 50 && panel.renderRoot.querySelectorAll('journey-session-card').length !== 4; tries++) await frame();
  panel.renderRoot.querySelector('journey-session-card').renderRoot.querySelector('[aria-expanded]').click();
  await frame();
}
globalThis.switchCustomers = async (from, count) => {
  for (let number = from; number < from + count; number++) await show(number);
  await show(-1); // the same last customer at every reading
  return timers;
};`;

const bundle = await build({
  stdin: { contents: page, resolveDir: process.cwd(), loader: 'ts' },
  bundle: true,
  format: 'iife',
  write: false,
  target: 'es2022',
  tsconfig: 'tsconfig.json',
});
const { path } = await findBrowser();
const browser = await chromium.launch({ executablePath: path, args: flags });
const tab = await browser.newPage();
await tab.addScriptTag({ content: bundle.outputFiles[0].text });
const session = await tab.context().newCDPSession(tab);
await session.send('Performance.enable');

/** The least of four looks: the browser now and then keeps one former card a little longer, and then lets it go. */
async function reading(from, count) {
  const looks = [await look(from, count)];
  while (looks.length < 4) looks.push(await look(from, 1));
  return Object.fromEntries(Object.keys(looks[0]).map((name) => [name, Math.min(...looks.map((each) => each[name]))]));
}

async function look(from, count) {
  const timers = await tab.evaluate(([first, many]) => globalThis.switchCustomers(first, many), [from, count]);
  for (let turn = 0; turn < 5; turn++) {
    // what the last frames still hold is let go between two collections
    await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
    await session.send('HeapProfiler.collectGarbage');
  }
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name) => metrics.find((metric) => metric.name === name).value;
  return { nodes: value('Nodes'), listeners: value('JSEventListeners'), heapMB: value('JSHeapUsedSize') / 1e6, timers };
}

const warm = 150; // caches are full, and what the browser itself keeps of a page is there
const before = await reading(0, warm);
const after = await reading(warm, switches);
await browser.close();

const row = ({ nodes, listeners, heapMB, timers }) =>
  `${nodes} nodes, ${listeners} listeners, ${heapMB.toFixed(2)} MB heap, ${timers} timers`;
console.log(`after ${warm} switches: ${row(before)}`);
console.log(`after ${warm + switches} switches: ${row(after)}`);
const grown = Object.entries({ nodes: 50, listeners: 20, heapMB: 1, timers: 0 }).filter(
  ([name, slack]) => after[name] - before[name] > slack,
);
for (const [name] of grown)
  console.log(`GROWS: ${name}, ${((after[name] - before[name]) / switches).toFixed(3)} a switch`);
process.exit(grown.length > 0 ? 1 : 0);
