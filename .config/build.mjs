// npm run build: dist/, in the order that matters: the first step empties dist. What was built is checked by npm run check.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const steps = [
  ['vite', 'build'],
  ['vite', 'build', '--mode', 'bundle'],
  existsSync('src/cli/index.ts') && ['vite', 'build', '--mode', 'cli'],
  ['tsc', '-p', '.config/tsconfig.build.json'],
  ['cem', 'analyze', '--config', '.config/custom-elements-manifest.mjs'],
  ['node', '.config/write-published.mjs'],
  ['node', '--import', 'tsx', '.config/write-openapi.mjs'],
].filter(Boolean);

if (!existsSync('node_modules')) {
  console.error('There is no node_modules: run npm ci first.');
  process.exit(1);
}

for (const [command, ...args] of steps) {
  console.log(`\n> ${command} ${args.join(' ')}`);
  const { error, status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status === 0) continue;
  console.error(`${command} failed${error ? `: ${error.message}` : ''}.`);
  process.exit(status ?? 1);
}
