import { readdirSync } from 'node:fs';
import { defineConfig, type UserConfig } from 'vite';
import { atOncePlugin } from './.config/at-once-plugin.mjs';
import { templatePlugin } from './.config/template-plugin.mjs';
import pkg from './package.json' with { type: 'json' };

const packages = Object.keys({ ...pkg.dependencies, ...pkg.peerDependencies });
const external = packages.map((name) => new RegExp(`^${name}(/|$)`));

/** What a host may import, found by its place in src: a new file needs no edit here. */
const isEntry = (path: string) =>
  /^(engine|contract|client|mock|define|react)\/index$/.test(path) ||
  (/^(define|presets|client\/sources|hosts)\/[^/]+$/.test(path) && path !== 'define/bundle') ||
  /^messages\/[a-z]{2}(-[A-Za-z]{2,4})?$/.test(path) ||
  path === 'engine/authoring' ||
  path === 'index';

const entries = () =>
  Object.fromEntries(
    readdirSync('src', { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
      .map((file) => file.slice(0, -'.ts'.length))
      .filter(isEntry)
      .map((path) => [path, `src/${path}.ts`]),
  );

/** ES modules with the dependencies left to the host; dist has the paths of src. Runs first, as it empties dist. */
const modules = (): UserConfig => ({
  publicDir: false,
  plugins: [templatePlugin()],
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    sourcemap: true,
    minify: false,
    lib: { entry: entries(), formats: ['es'] },
    rolldownOptions: { external, output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' } },
  },
});

/** One self-contained file, minified twice: each minifier finds what the other leaves. Not `build.lib`, which keeps white space in ES output. */
const bundle = (): UserConfig => ({
  publicDir: false,
  plugins: [atOncePlugin(), templatePlugin()],
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: false,
    sourcemap: true,
    modulePreload: false,
    reportCompressedSize: false,
    minify: 'terser',
    terserOptions: { ecma: 2020, compress: { passes: 3 } },
    rolldownOptions: {
      input: 'src/define/bundle.ts',
      preserveEntrySignatures: 'strict',
      output: { format: 'es', codeSplitting: false, minify: true, entryFileNames: 'journey-widgets.bundle.js' },
    },
  },
});

/** The command for Node, everything but Node's own modules inside. */
const cli = (): UserConfig => ({
  publicDir: false,
  ssr: { noExternal: true, target: 'node' },
  build: {
    target: 'node20',
    outDir: 'dist/cli',
    emptyOutDir: false,
    ssr: 'src/cli/index.ts',
    minify: false,
    rolldownOptions: { output: { format: 'es', codeSplitting: false, entryFileNames: 'index.js' } },
  },
});

const modes: Record<string, () => UserConfig> = { bundle, cli };

export default defineConfig(({ mode }) => (modes[mode] ?? modules)());
