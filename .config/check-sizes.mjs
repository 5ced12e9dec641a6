// npm run build, after dist is there: what a host downloads, gzipped, with everything it needs bundled and minified.
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const kb = 1024;
const optional = ['zod/mini', 'date-fns/*', '@date-fns/tz/*'];
/** `goal` is what was promised; `most` fails the build. Raise `most` only with the reason in the commit. */
const parts = [
  { name: 'single file, all tags', file: 'journey-widgets.bundle.js', goal: 56 * kb, most: 120 * kb },
  {
    name: 'card and timeline with data alone',
    entries: ['define/journey-session-card.js', 'define/journey-timeline.js'],
    goal: 40 * kb,
    most: 96 * kb,
  },
  { name: 'core', entries: ['engine/index.js'], goal: 26 * kb, most: 60 * kb },
  {
    name: 'core without zod and date-fns',
    entries: ['engine/index.js'],
    external: optional,
    goal: 12 * kb,
    most: 40 * kb,
  },
  { name: 'client', entries: ['client/index.js'], goal: 14 * kb, most: 24 * kb },
];

async function contentOf({ file, entries, external = [] }) {
  if (file) return readFileSync(`dist/${file}`);
  const { outputFiles } = await build({
    stdin: {
      contents: entries
        .map((entry) => `${entry.startsWith('define/') ? 'import' : 'export * from'} './${entry}';`)
        .join(''),
      resolveDir: 'dist',
    },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['browser', 'production'],
    legalComments: 'none',
    write: false,
    logLevel: 'error',
    external,
  });
  return outputFiles[0].contents;
}

const kilobytes = (bytes) => `${(bytes / kb).toFixed(1)} KB`;
let failed = false;
for (const part of parts) {
  const size = gzipSync(await contentOf(part), { level: 9 }).length;
  const over = size > part.goal ? `, ${kilobytes(size - part.goal)} over the goal` : '';
  console.log(`size: ${part.name}: ${kilobytes(size)} gzip, goal ${kilobytes(part.goal)}${over}`);
  if (size <= part.most) continue;
  failed = true;
  console.error(`size: ${part.name} is over its limit of ${kilobytes(part.most)}`);
}
process.exit(failed ? 1 : 0);
