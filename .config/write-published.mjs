// What dist has besides modules: the integrity hash of the single file, and the JSON Schema of a Session Library.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { sessionLibraryJsonSchema } from '../dist/contract/index.js';
import { formatNames, operatorNames } from '../dist/engine/authoring.js';
import { describeSchema } from './describe-schema.mjs';

const write = (file, content) => writeFileSync(`dist/${file}`, `${JSON.stringify(content, null, 2)}\n`);

const bundle = 'journey-widgets.bundle.js';
const hash = createHash('sha384')
  .update(readFileSync(`dist/${bundle}`))
  .digest('base64');
write('integrity.json', { [bundle]: `sha384-${hash}` });

const names = { operators: operatorNames(), formats: formatNames() };
write('session-library.schema.json', describeSchema(sessionLibraryJsonSchema(), names));
