import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { pictureName } from './picture-name.js';

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

test('every story has a picture, every picture a story, and all of them are small', () => {
  const folder = 'test/screenshots/Chrome/baseline';
  const pictures = readdirSync(folder).sort();
  const names = storyFiles.flatMap((file) => {
    const text = readFileSync(`stories/${file}`, 'utf8');
    const [, title] = /\btitle: '([^']+)'/.exec(text) ?? [];
    return [...text.matchAll(/^export const (\w+): Story/gm)].map(([, key = '']) => `${pictureName(title, key)}.png`);
  });
  assert.deepEqual(pictures, names.sort());
  const bytes = pictures.reduce((sum, picture) => sum + statSync(`${folder}/${picture}`).size, 0);
  assert.ok(bytes < 3_000_000, `${bytes} bytes`);
});
