import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { build } from 'esbuild';

/** The modules a host downloads before it calls anything, where it imports one name of the client. */
async function initialModules(name: string): Promise<string[]> {
  const { metafile } = await build({
    stdin: { contents: `export { ${name} } from './src/client/index.ts';`, resolveDir: process.cwd() },
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: 'out',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const { outputs } = metafile;
  const chunks = new Set(Object.keys(outputs).filter((path) => outputs[path]?.entryPoint === '<stdin>'));
  for (const chunk of chunks)
    for (const { kind, path } of outputs[chunk]?.imports ?? []) if (kind === 'import-statement') chunks.add(path);
  return [...chunks].flatMap((chunk) =>
    Object.entries(outputs[chunk]?.inputs ?? {}).flatMap(([path, { bytesInOutput }]) => (bytesInOutput ? [path] : [])),
  );
}

describe('what a host downloads', () => {
  it('to show events it has already is no validation and no HTTP', async () => {
    const modules = await initialModules('createMemorySource');
    assert.ok(modules.includes('src/client/memory-journey.ts'));
    assert.deepEqual(
      modules.filter((path) => /zod|-schema|request|retry|connection/.test(path)),
      [],
    );
  });

  it('to read a backend is neither what listens nor what writes', async () => {
    const modules = await initialModules('createJourneyClient');
    assert.ok(modules.includes('src/client/read-page.ts'));
    assert.deepEqual(
      modules.filter((path) => /client\/(live|sending|types)\/|eventsource-parser/.test(path)),
      [],
    );
  });
});
