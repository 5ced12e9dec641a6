import assert from 'node:assert/strict';
import { it } from 'node:test';
import { sessionLibraryJsonSchema } from '../../../src/contract/library/json-schema.js';
import { keyNotes } from '../../../stories/workbench/key-notes.js';

it('every key of a Session Library has a note in plain words, and every note a key', () => {
  const keys = new Set<string>();
  const visit = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return;
    const { properties } = schema as { properties?: object };
    for (const key of Object.keys(properties ?? {})) keys.add(key);
    for (const part of Object.values(schema)) visit(part);
  };
  visit(sessionLibraryJsonSchema());
  assert.deepEqual([...keys].sort(), Object.keys(keyNotes).sort());
});
