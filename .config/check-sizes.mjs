// npm run check, after dist is there: what a host downloads, gzipped, with everything it needs at first bundled and minified.
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { gzipSync } from 'node:zlib';

const kb = 1024;
/** `goal` is what was promised; `most` fails the build. Raise `most` only with the reason in the commit. */
const parts = [
  { name: 'single file, all tags', file: 'journey-widgets.bundle.js', goal: 56 * kb, most: 107 * kb },
  {
    name: 'card and timeline with data alone',
    entries: ['define/journey-session-card.js', 'define/journey-timeline.js'],
    goal: 40 * kb,
    most: 81 * kb,
  },
  { name: 'core', entries: ['engine/index.js'], goal: 26 * kb, most: 42 * kb },
  {
    name: 'core without zod',
    entries: ['engine/index.js'],
    external: ['zod/mini'],
    goal: 12 * kb,
    most: 35 * kb,
  },
  { name: 'client', entries: ['client/index.js'], goal: 14 * kb, most: 14 * kb },
];

/** The files a host downloads before anything happens: what is imported later, when it is used, is not counted. */
async function initialFiles({ file, entries, external = [] }) {
  if (file) return [readFileSync(`dist/${file}`)];
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: entries
        .map((entry) => `${entry.startsWith('define/') ? 'import' : 'export * from'} './${entry}';`)
        .join(''),
      resolveDir: 'dist',
    },
    bundle: true,
    splitting: true,
    outdir: 'out',
    metafile: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['browser', 'production'],
    legalComments: 'none',
    write: false,
    logLevel: 'error',
    external,
  });
  const initial = new Set(
    Object.keys(metafile.outputs).filter((path) => metafile.outputs[path].entryPoint === '<stdin>'),
  );
  for (const path of initial)
    for (const { kind, path: needed, external } of metafile.outputs[path].imports)
      if (kind === 'import-statement' && !external) initial.add(needed);
  return outputFiles.filter(({ path }) => initial.has(relative('.', path))).map(({ contents }) => contents);
}

const kilobytes = (bytes) => `${(bytes / kb).toFixed(1)} KB`;
let failed = false;
for (const part of parts) {
  const files = await initialFiles(part);
  const size = files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
  const over = size > part.goal ? `, ${kilobytes(size - part.goal)} over the goal` : '';
  console.log(`size: ${part.name}: ${kilobytes(size)} gzip, goal ${kilobytes(part.goal)}${over}`);
  if (size <= part.most) continue;
  failed = true;
  console.error(`size: ${part.name} is over its limit of ${kilobytes(part.most)}`);
}
process.exit(failed ? 1 : 0);
