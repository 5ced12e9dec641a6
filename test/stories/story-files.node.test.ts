import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
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

test('every story has its picture, and every picture its story', () => {
  const stories = storyFiles.flatMap((file) => {
    const code = readFileSync(`stories/${file}`, 'utf8');
    const title = /title: '([^']+)'/.exec(code)?.[1];
    return [...code.matchAll(/^export const (\w+)/gm)].map(([, key = '']) => `${pictureName(title, key)}.png`);
  });
  assert.ok(stories.length >= 60);
  assert.deepEqual(readdirSync('test/screenshots/Chrome/baseline').sort(), stories.sort());
});
