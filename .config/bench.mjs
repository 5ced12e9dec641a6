// npm run bench [name …]: measures, prints ratios beside a contender in the same run, and judges nothing but leaks.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build } from 'esbuild';

const folder = 'test/bench';
const aside = ['measure.mjs', 'soak-live.mjs']; // no bench; long, by its own command
const asked = process.argv.slice(2);
const benches = readdirSync(folder)
  .filter((file) => file.endsWith('.mjs') && !aside.includes(file))
  .filter((file) => asked.length === 0 || asked.includes(file.slice(0, -'.mjs'.length)));

/** Our sources are bundled first: what a loader adds to every function, so that it keeps its name, is not in what we ship. */
async function runnable(source) {
  if (!readFileSync(source, 'utf8').includes("from '../../src/")) return source;
  const outfile = `node_modules/.cache/bench/${basename(source)}`;
  const options = { bundle: true, format: 'esm', platform: 'node', packages: 'external', target: 'es2022' };
  await build({ entryPoints: [source], outfile, logLevel: 'error', ...options });
  return outfile;
}

let failed = false;
for (const file of benches) {
  console.log(`\n> ${folder}/${file}`);
  const source = `${folder}/${file}`;
  const { status } = spawnSync('node', ['--expose-gc', await runnable(source)], { stdio: 'inherit' });
  failed ||= status !== 0;
}
process.exit(failed || benches.length === 0 ? 1 : 0);
