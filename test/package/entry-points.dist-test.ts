import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { it } from 'node:test';

/** Read, not imported: the names must be right in every environment. */
const namesOf = (file: string): string[] => {
  const [, list = ''] = /export\s*\{([^{}]*)\};?\s*(?:\/\/# .*)?\s*$/.exec(readFileSync(`dist/${file}`, 'utf8')) ?? [];
  return list
    .split(',')
    .map((name) => name.replace(/^.* as /, '').trim())
    .sort();
};

it('the single file exports what the library, the core and the client export', () => {
  const parts = ['index.js', 'engine/index.js', 'client/index.js'].map(namesOf);
  for (const part of parts) assert.ok(part.length > 3);
  const bundled = new Set(namesOf('journey-widgets.bundle.js'));
  const missing = [...new Set(parts.flat())].filter((name) => !bundled.has(name));
  assert.deepEqual(missing, [], 'add these to src/define/bundle.ts');
});

it('every file the manifest and the editors are pointed to is there', () => {
  const { customElements, exports, files } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    customElements: string;
    exports: Record<string, string | { types?: string; default?: string }>;
    files: string[];
  };
  const named = Object.values(exports).flatMap((target) =>
    typeof target === 'string' ? target : Object.values(target),
  );
  for (const file of [customElements, ...files, ...named.filter((path) => !path.includes('*'))])
    assert.ok(existsSync(file), file);
});

it('the JSON Schema describes a Session Library, with no key that is not one', () => {
  const schema = JSON.parse(readFileSync('dist/session-library.schema.json', 'utf8')) as {
    properties: object;
    additionalProperties: boolean;
  };
  assert.ok('sessionTypes' in schema.properties);
  assert.equal(schema.additionalProperties, false);
});
