// npm run check:layers: the arrows of dependency-cruiser.mjs, that every file was seen, and that every file is used.
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { readdirSync } from 'node:fs';
import config from './dependency-cruiser.mjs';

const { forbidden, options } = config;
const { output } = await cruise(
  ['src'],
  { ...options, ruleSet: { forbidden }, validate: true },
  { ...options.enhancedResolveOptions },
  { tsConfig: extractTSConfig('tsconfig.json') },
);

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.ts'));
const modules = new Map(
  output.modules.filter(({ source }) => source.startsWith('src/')).map((module) => [module.source, module]),
);
const problems = output.summary.violations.map(({ from, to, rule, cycle }) => {
  const comment = forbidden.find(({ name }) => name === rule.name)?.comment ?? '';
  const path = cycle ? cycle.map(({ name }) => name).join(' → ') : to;
  return `${rule.name}: ${from} → ${path}${comment && `\n    ${comment}`}`;
});

// a checker that cannot read TypeScript sees nothing, and finds nothing
for (const file of files) if (!modules.has(file)) problems.push(`not seen by dependency-cruiser: ${file}`);

const isEntry = (file) =>
  /^src\/(.*\/)?index\.ts$|^src\/(define|presets|client\/sources|hosts)\/[^/]+\.ts$|^src\/engine\/authoring\.ts$|^src\/messages\/[a-z]{2}(-[A-Za-z]{2,4})?\.ts$|\.d\.ts$/.test(
    file,
  );
const used = new Set();
const follow = (file) => {
  if (used.has(file)) return;
  used.add(file);
  for (const { resolved } of modules.get(file)?.dependencies ?? []) if (modules.has(resolved)) follow(resolved);
};
files.filter(isEntry).forEach(follow);
follow('src/contract/openapi/openapi-document.ts'); // the build writes dist/openapi.json with it
for (const file of files) if (!used.has(file)) problems.push(`dead code: ${file} is reached from no entry point`);

for (const problem of problems) console.error(problem);
const arrows = [...modules.values()].reduce((sum, { dependencies }) => sum + dependencies.length, 0);
console.log(`layers: ${modules.size} of ${files.length} files, ${arrows} imports; ${problems.length} problems`);
process.exit(problems.length ? 1 : 0);
