import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeSchema } from '../../../.config/describe-schema.mjs';
import { sessionLibraryJsonSchema } from '../../../src/contract/library/json-schema.js';

interface Schema {
  readonly description?: string;
  readonly examples?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

const schema = describeSchema(sessionLibraryJsonSchema(), {
  operators: ['last'],
  formats: ['date'],
}) as unknown as Schema & {
  readonly $defs: Readonly<Record<string, Schema>>;
};

test('every type an editor shows is described in the words of its docstring', () => {
  for (const [name, { description }] of Object.entries(schema.$defs)) assert.ok(description, name);
  assert.equal(
    schema.$defs['Card']?.properties?.['summary']?.description,
    'The session in one sentence, for wrap-up notes.',
  );
});

test('an editor completes operators and formats', () => {
  assert.deepEqual(schema.$defs['ProjectionRule']?.properties?.['operator']?.examples, ['last']);
  assert.deepEqual(schema.$defs['AttributeDefinition']?.properties?.['format']?.examples, ['date']);
});
