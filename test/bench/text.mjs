// How fast a parsed text renders in Chromium, beside the template literal a programmer would have written for it.
// Run: node test/bench/text.mjs [rounds, 7]
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findBrowser, flags } from '../../.config/browser.mjs';
import { median } from './measure.mjs';

const rounds = Number(process.argv[2] ?? 7);

const page = `
import { renderText } from './src/engine/text/render-text.ts';
import { renderParts } from './src/engine/text/render-parts.ts';
import { interleaved } from './test/bench/measure.mjs';
const cities = ['Galway', 'Dublin', 'Cork', 'Limerick', 'Athlone', 'Sligo'];
const data = Array.from({ length: 10_000 }, (_, i) => ({
  orderId: 'B-' + (100_000 + i), location: cities[i % 6], date: '2024-0' + (1 + (i % 9)) + '-1' + (i % 10),
  amount: ((i * 37) % 5000) / 7, at: Date.UTC(2024, 0, 1) + i * 6e5,
}));
const money = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'EUR' });
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
const options = { locale: 'en-GB', timeZone: 'UTC' };
const plain = 'Order {{ orderId }} shipped to {{ location }} on {{ date }}';
const formatted = "Order {{ orderId }}: {{ amount | currency: 'EUR' }} on {{ at | date: 'medium' }} ({{ location }})";
const contenders = {
  plainLiteral: (o) => \`Order \${o.orderId} shipped to \${o.location} on \${o.date}\`,
  plainText: (o) => renderText(plain, o, options),
  plainParts: (o) => renderParts(plain, o, options).length,
  formattedLiteral: (o) => \`Order \${o.orderId}: \${money.format(o.amount)} on \${day.format(o.at)} (\${o.location})\`,
  formattedText: (o) => renderText(formatted, o, options),
};
// A rope of strings is put together only when somebody reads it, as the DOM will.
let read = 0;
const measure = (render, count) => () => {
  const start = performance.now();
  for (let i = 0; i < count; i++) {
    const text = render(data[i % 10_000]);
    read += text.charCodeAt(text.length - 1);
  }
  return (performance.now() - start) / 1000;
};
globalThis.run = (rounds) => {
  const samples = Object.fromEntries(Object.entries(contenders).map(([name, render]) => [name, render(data[7])]));
  const times = interleaved(rounds, Object.fromEntries(Object.entries(contenders).map(([name, render]) => [name, measure(render, 100_000)])));
  return { samples, times };
};`;

const bundle = await build({
  stdin: { contents: page, resolveDir: process.cwd() },
  bundle: true,
  format: 'iife',
  write: false,
  target: 'es2022',
});
const { path } = await findBrowser();
const browser = await chromium.launch({ executablePath: path, args: flags });
const tab = await browser.newPage();
await tab.addScriptTag({ content: bundle.outputFiles[0].text });
const { samples, times } = await tab.evaluate((count) => globalThis.run(count), rounds);
const version = browser.version();
await browser.close();

const speed = (name) => 100 / median(times[name]);
console.log(`Chromium ${version}, ${rounds} rounds of 100,000 renders, medians`);
for (const kind of ['plain', 'formatted']) {
  const literal = speed(`${kind}Literal`);
  if (samples[`${kind}Literal`] !== samples[`${kind}Text`])
    throw new Error(`${samples[`${kind}Text`]} is not ${samples[`${kind}Literal`]}`);
  for (const what of ['Literal', 'Text', 'Parts']) {
    const name = kind + what;
    if (times[name])
      console.log(
        `${name.padEnd(18)} ${speed(name).toFixed(0).padStart(7)} k/s   ${(speed(name) / literal).toFixed(2)} of the literal`,
      );
  }
}
