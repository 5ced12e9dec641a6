// npm run check, after dist is there: is what would be published right?
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import ts from 'typescript';

const pkg = JSON.parse(readFileSync('package.json', 'utf8'));
const problems = [];
const scripts = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .map((file) => `dist/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.js'));

const { messages } = await publint({ strict: true });
for (const message of messages)
  problems.push(`publint ${message.type}: ${formatMessage(message, pkg, { color: false })}`);

for (const file of scripts)
  if (/^\s*@(property|state|query|queryAll|customElement|eventOptions)\(/m.test(readFileSync(file, 'utf8')))
    problems.push(`${file} has a raw decorator, which no browser reads`);

// The declarations must hold for a host that checks its libraries too.
const declarations = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.d.ts'),
);
const program = ts.createProgram({
  rootNames: declarations.map((file) => `dist/${file}`),
  options: {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
  },
});
for (const source of program
  .getSourceFiles()
  .filter(({ fileName }) => /(^|\/)dist\//.test(fileName) && !fileName.includes('node_modules')))
  for (const { messageText } of [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)])
    problems.push(`types: ${source.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);

// Importing must work where there is no DOM, and register nothing but from define.
const defined = [];
globalThis.customElements = {
  define: (tag) => defined.push(tag),
  get: (tag) => (defined.includes(tag) ? Object : undefined),
};
const targets = Object.entries(pkg.exports).flatMap(([name, target]) => {
  const path = typeof target === 'string' ? target : (target.default ?? target.types);
  if (path && !path.includes('*') && !existsSync(path))
    problems.push(`export "${name}" names ${path}, which was not built`);
  if (!path?.endsWith('.js') || path.includes('.bundle.')) return [];
  if (!path.includes('*')) return [[name, path.slice('./'.length)]];
  const [before, after] = path.slice('./'.length).split('*');
  return scripts.filter((file) => file.startsWith(before) && file.endsWith(after)).map((file) => [name, file]);
});
// what may register comes last, so that it cannot hide what may not
const registers = ([name]) => Number(name.startsWith('./define'));
for (const [name, file] of targets.filter(([, file]) => existsSync(file)).sort((a, b) => registers(a) - registers(b))) {
  const before = defined.length;
  try {
    await import(pathToFileURL(file));
  } catch (error) {
    problems.push(`importing ${file} in Node throws ${error.stack}`);
  }
  if (!name.startsWith('./define') && defined.length > before)
    problems.push(`importing ${file} registers ${defined.slice(before)}`);
}
if (new Set(defined).size < defined.length) problems.push(`defined twice: ${defined}`);

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const described = manifest.modules
  .flatMap(({ declarations }) => declarations ?? [])
  .flatMap(({ tagName }) => tagName ?? []);
for (const tag of defined)
  if (!described.includes(tag))
    problems.push(`${tag} is not in custom-elements.json; define it with register('${tag}', …) in src/define`);

for (const problem of problems) console.error(problem);
console.log(`dist: ${scripts.length} modules, tags ${defined.join(', ') || 'none'}; ${problems.length} problems`);
process.exit(problems.length ? 1 : 0);
