// The arrows of the house. A folder of src is a layer, and imports point down only:
//   contract 0 < engine, client 1 < state 2 < controllers 3 < components 4 < widgets 5 < define, hosts 6
// theme, messages and presets stand beside them. Type imports count as imports.
const folders = (...names) => `^src/(${names.join('|')})/`;

/** What each folder may import, besides itself. */
const mayImport = {
  contract: [],
  engine: ['contract', 'messages'],
  client: ['contract'],
  state: ['contract', 'engine', 'client', 'messages'],
  controllers: ['contract', 'engine', 'client', 'state', 'messages'],
  components: ['contract', 'engine', 'controllers', 'theme', 'messages'],
  widgets: ['contract', 'engine', 'client', 'state', 'controllers', 'components', 'theme', 'messages'],
  define: ['contract', 'engine', 'client', 'state', 'controllers', 'components', 'widgets', 'theme', 'messages'],
  hosts: ['contract', 'engine', 'client', 'state', 'controllers', 'components', 'widgets', 'theme', 'messages'],
  theme: ['contract'],
  messages: ['contract'],
  presets: ['contract'],
  sources: ['contract', 'client'],
  react: ['contract', 'engine', 'client', 'components', 'widgets'],
  mock: ['contract', 'engine', 'client', 'presets'],
  cli: ['contract', 'engine', 'client', 'components', 'presets', 'mock', 'messages'],
};

const layers = Object.entries(mayImport).map(([folder, below]) => ({
  name: `${folder}-imports-down`,
  comment: `${folder} may import ${below.length ? below.join(', ') : 'nothing of src'}; give it what it needs as an argument, or move the code.`,
  severity: 'error',
  from: { path: folders(folder) },
  to: { path: '^src/', pathNot: [folders(folder, ...below), ...(folder === 'define' ? ['^src/index\\.ts$'] : [])] },
}));

const onlyIn = (name, comment, packages, from) => ({
  name,
  comment,
  severity: 'error',
  from: { path: '^src/', pathNot: from },
  to: { path: `node_modules/(${packages})(/|$)` },
});

export default {
  forbidden: [
    ...layers,
    {
      name: 'no-unknown-folder',
      comment: 'A folder of src is a layer: give a new one its place in .config/dependency-cruiser.mjs.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: folders(...Object.keys(mayImport)) },
      to: {},
    },
    {
      name: 'index-is-not-above-define',
      comment: 'src/index.ts registers nothing, and ships neither the mock backend nor the command.',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { path: folders('define', 'hosts', 'mock', 'cli', 'presets') },
    },
    {
      name: 'components-see-views-only',
      comment: 'Components draw view models: of the engine they may import the files named *-view.ts only.',
      severity: 'error',
      from: { path: folders('components') },
      to: { path: folders('engine'), pathNot: '-view\\.ts$' },
    },
    {
      name: 'components-see-no-store',
      comment: 'Components never see the client or the store, so not their controllers either.',
      severity: 'error',
      from: { path: folders('components') },
      to: { path: '^src/controllers/.*(store|client)[^/]*\\.ts$' },
    },
    {
      name: 'beside-imports-contract-types',
      comment: 'theme, messages and presets import types of the contract only.',
      severity: 'error',
      from: { path: folders('theme', 'messages', 'presets') },
      to: { path: folders('contract'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'import-the-file',
      comment: 'Inside src import the file, not the index; an index is for hosts.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/index\\.ts$', folders('define')] },
      to: { path: '/index\\.ts$' },
    },
    onlyIn('zod-in-contract', 'Only the contract knows zod.', 'zod', folders('contract')),
    onlyIn('msw-in-mock', 'Only the mock backend knows msw.', 'msw', folders('mock', 'cli')),
    {
      name: 'no-lit-below-controllers',
      comment: 'These folders also run without a DOM.',
      severity: 'error',
      from: { path: folders('contract', 'engine', 'client', 'state', 'messages', 'presets', 'sources', 'mock', 'cli') },
      to: { path: 'node_modules/(lit|lit-html|lit-element|@lit/[^/]+)(/|$)' },
    },
    {
      name: 'node-in-cli',
      comment: 'The library runs in a browser.',
      severity: 'error',
      from: { path: '^src/', pathNot: folders('cli') },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'declared-packages',
      comment: 'What ships is a dependency in package.json, not a development one.',
      severity: 'error',
      from: { path: '^src/', pathNot: folders('cli') },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['npm-peer'] },
    },
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
