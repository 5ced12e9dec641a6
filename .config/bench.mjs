// npm run bench [name …]: measures, prints ratios beside a contender in the same run, and judges nothing but leaks.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const folder = 'test/bench';
const aside = ['measure.mjs', 'soak-live.mjs']; // no bench; long, by its own command
const asked = process.argv.slice(2);
const benches = readdirSync(folder)
  .filter((file) => file.endsWith('.mjs') && !aside.includes(file))
  .filter((file) => asked.length === 0 || asked.includes(file.slice(0, -'.mjs'.length)));

let failed = false;
for (const file of benches) {
  console.log(`\n> ${folder}/${file}`);
  const { status } = spawnSync('node', ['--expose-gc', '--import', 'tsx', `${folder}/${file}`], { stdio: 'inherit' });
  failed ||= status !== 0;
}
process.exit(failed || benches.length === 0 ? 1 : 0);
