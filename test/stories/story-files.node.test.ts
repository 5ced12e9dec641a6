import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const storyFiles = readdirSync('stories', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.stories.ts'))
  .sort();

test('every file of the gallery with stories in it is mounted by the test run', () => {
  const list = readFileSync('test/stories/story-files.ts', 'utf8');
  const listed = [...list.matchAll(/^ {2}'(.+\.stories\.ts)':/gm)].map(([, file]) => file).sort();
  assert.ok(storyFiles.length > 0);
  assert.deepEqual(listed, storyFiles);
});
