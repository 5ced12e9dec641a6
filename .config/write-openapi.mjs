// dist/openapi.json, made from the zod schemas of the contract. Runs with tsx: the document itself is no part of a bundle.
import { readFileSync, writeFileSync } from 'node:fs';
import { openapiDocument } from '../src/contract/openapi/openapi-document.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
writeFileSync('dist/openapi.json', `${JSON.stringify(openapiDocument(version), null, 2)}\n`);
