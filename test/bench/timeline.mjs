// The event timeline beside a virtual list written by hand for the same rows, in headless Chromium.
// Run: node test/bench/timeline.mjs [rounds, 5] [events, 1000,10000,100000]
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { fileURLToPath } from 'node:url';
import { findBrowser, flags } from '../../.config/browser.mjs';
import { median } from './measure.mjs';

const rounds = Number(process.argv[2] ?? 5);
const counts = (process.argv[3] ?? '1000,10000,100000').split(',').map(Number);
const contenders = ['timeline-by-hand', 'journey-timeline'];
const path = (name) => fileURLToPath(new URL(name, import.meta.url));

const { outputFiles } = await build({
  entryPoints: [path('timeline-page.js')],
  tsconfig: path('../../tsconfig.json'),
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  write: false,
});
const { path: executablePath } = await findBrowser();
const browser = await chromium.launch({ executablePath, args: [...flags, '--js-flags=--expose-gc'] });

async function run(tag, count) {
  const context = await browser.newContext({ viewport: { width: 900, height: 800 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  // processor time of the main thread: a busy neighbour does not count
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () =>
    (await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  const heap = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    return (await cdp.send('Runtime.getHeapUsage')).usedSize / 1e6;
  };
  const costOf = async (work) => {
    const before = await spent();
    const wall = await work();
    return { cpu: (await spent()) - before, wall };
  };
  await page.setContent('<!doctype html><html lang="en"><body></body></html>');
  await page.addScriptTag({ content: outputFiles[0].text });
  await page.evaluate((name) => window.bench.warm(name), tag);
  await page.evaluate((n) => window.bench.make(n), count);
  const empty = await heap();
  const mount = await costOf(() => page.evaluate((name) => window.bench.mount(name), tag));
  const full = await heap();
  const elements = await page.evaluate(() => window.bench.elements());
  const one = [];
  for (let n = 0; n < 9; n++) one.push(await costOf(() => page.evaluate(() => window.bench.append(1))));
  const thousand = await costOf(() => page.evaluate(() => window.bench.append(1000)));
  const filter = await costOf(() => page.evaluate(() => window.bench.filter()));
  const drift = await page.evaluate(() => window.bench.drift());
  await context.close();
  return {
    'first screen, CPU ms': mount.cpu,
    'first screen, ms': mount.wall,
    elements,
    'heap over the events, MB': full - empty,
    'one live event, CPU ms': median(one.map(({ cpu }) => cpu)),
    'one live event, ms': median(one.map(({ wall }) => wall)),
    '1,000 live events, CPU ms': thousand.cpu,
    'filter on and off, CPU ms': filter.cpu,
    'drift of the read row, px': drift,
  };
}

for (const count of counts) {
  const results = Object.fromEntries(contenders.map((tag) => [tag, []]));
  for (let round = -1; round < rounds; round++) {
    for (const tag of contenders) {
      const result = await run(tag, count);
      if (round >= 0) results[tag].push(result); // the first round warms up
    }
  }
  console.log(`\n${count} events, median of ${rounds}${' '.repeat(10)}by hand      ours`);
  for (const metric of Object.keys(results[contenders[0]][0])) {
    const [hand, ours] = contenders.map((tag) => median(results[tag].map((result) => result[metric])));
    const ratio = hand > 0 ? `×${(ours / hand).toFixed(2)}` : '';
    console.log(`  ${metric.padEnd(28)} ${hand.toFixed(2).padStart(9)} ${ours.toFixed(2).padStart(9)}  ${ratio}`);
  }
}
await browser.close();
