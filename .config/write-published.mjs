// What dist has besides modules: the integrity hash of the single file, and the JSON Schema of a Session Library.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { sessionLibrarySchema } from '../dist/contract/index.js';

const write = (file, content) => writeFileSync(`dist/${file}`, `${JSON.stringify(content, null, 2)}\n`);

const bundle = 'journey-widgets.bundle.js';
const hash = createHash('sha384')
  .update(readFileSync(`dist/${bundle}`))
  .digest('base64');
write('integrity.json', { [bundle]: `sha384-${hash}` });

write('session-library.schema.json', {
  title: 'Session Library',
  ...z.toJSONSchema(sessionLibrarySchema, { io: 'input', unrepresentable: 'any' }),
});
