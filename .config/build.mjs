// npm run build: dist/, in the order that matters (the first step empties dist), then the checks of what was built.
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
  ['node', '.config/check-dist.mjs'],
  ['node', '.config/check-sizes.mjs'],
  ['attw', '--pack', '.', '--profile', 'esm-only', '--quiet'],
  ['node', '--import', 'tsx', '.config/node-tests.mjs', '--dist'],
].filter(Boolean);

for (const [command, ...args] of steps) {
  console.log(`\n> ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}
