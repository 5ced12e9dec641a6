// npm run test:node -- [file, folder or glob …]: the tests that need Node instead of a browser, by node:test.
// npm run test:package -- […]: the same for the tests of what was built, which need dist.
// Node 20 has no glob of its own, hence the few lines here.
import { readdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

const args = process.argv.slice(2);
const ofDist = args[0] === '--dist' && args.shift() !== undefined;
const all = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((file) => `test/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith(ofDist ? '.dist-test.ts' : '.node.test.ts'))
  .sort();

const pattern = (glob) =>
  new RegExp(
    `^${glob
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*\*\/|\*/g, (star) => (star === '*' ? '[^/]*' : '(?:.*/)?'))}(?:/.*)?$`,
  );
const wanted = args.map((arg) => pattern(relative('.', resolve(arg)).replaceAll('\\', '/')));
const files = wanted.length ? all.filter((file) => wanted.some((one) => one.test(file))) : all;

const count = { passed: 0, failed: 0, skipped: 0 };
const isGroup = ({ details }) => details.type === 'suite' || details.error?.failureType === 'subtestsFailed';

if (wanted.length && !files.length) {
  console.error(`No Node test matches ${args.join(' ')}`);
  count.failed++;
}
if (files.length) {
  const stream = run({ files: files.map((file) => resolve(file)), concurrency: 2, timeout: 120_000 });
  stream.on('test:pass', (test) => {
    if (isGroup(test)) return;
    count[test.skip !== undefined || test.todo !== undefined ? 'skipped' : 'passed']++;
  });
  stream.on('test:fail', (test) => {
    if (!isGroup(test) || test.details.error?.failureType !== 'subtestsFailed') count.failed++;
  });
  for await (const text of stream.compose(new spec())) process.stdout.write(text);
}
console.log(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
process.exit(count.failed ? 1 : 0);
