// Browser tests load modules one by one, and some packages are hundreds of them. This plugin bundles the heavy ones
// that src, test and stories import, once for each set of imports and each lock file, with splitting, so that no
// module is there twice. Lit stays outside: all must share one copy.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const heavy =
  /^(lucide|msw|@open-wc\/testing|fast-check|date-fns|@date-fns\/tz|zod|liquidjs|eventsource-parser|axe-core)(\/|$)/;
const importOf = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'".][^'"]*)['"]/g;
const day = 24 * 60 * 60 * 1000;

function importedBy(root, folders) {
  const found = new Set();
  for (const folder of folders.map((name) => join(root, name)).filter(existsSync))
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts') || file.endsWith('.node.test.ts') || /(^|[\\/])cli[\\/]/.test(file)) continue;
      const text = readFileSync(join(folder, file), 'utf8');
      for (const [, name] of text.matchAll(importOf))
        if (heavy.test(name) && !/^msw\/(node|native)/.test(name)) found.add(name);
    }
  return [...found].sort();
}

export function vendorPlugin({ root, folders = ['src', 'test', 'stories'] }) {
  const cache = 'node_modules/.cache/test-vendor';
  const fileOf = new Map();
  return {
    name: 'vendor',
    async serverStart() {
      const names = importedBy(root, folders);
      const sources = [
        names.join(),
        readFileSync(join(root, 'package-lock.json')),
        readFileSync(new URL(import.meta.url)),
      ];
      const key = sources
        .reduce((hash, source) => hash.update(source), createHash('sha256'))
        .digest('hex')
        .slice(0, 12);
      const entryPoints = names.map((name) => ({ in: name, out: name.replace(/[@/]/g, '_') }));
      for (const { in: name, out } of entryPoints) fileOf.set(name, `/${cache}/${key}/${out}.js`);
      const target = join(root, cache, key);
      if (!names.length || existsSync(target)) return;
      const draft = `${target}.${process.pid}`; // two runs at once must not write into one folder
      await build({
        entryPoints,
        absWorkingDir: root,
        outdir: draft,
        bundle: true,
        splitting: true,
        format: 'esm',
        platform: 'browser',
        target: 'es2022',
        conditions: ['browser', 'development'],
        mainFields: ['browser', 'module', 'main'],
        define: { 'process.env.NODE_ENV': '"development"', global: 'globalThis' },
        external: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'],
        logLevel: 'warning',
        legalComments: 'none',
      });
      if (existsSync(target)) rmSync(draft, { recursive: true, force: true });
      else renameSync(draft, target);
      for (const old of readdirSync(join(root, cache)).map((name) => join(root, cache, name)))
        if (old !== target && Date.now() - statSync(old).mtimeMs > day) rmSync(old, { recursive: true, force: true });
    },
    resolveImport: ({ source }) => fileOf.get(source),
  };
}
