import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { previewText } from '../../src/engine/preview/preview-text.js';
import { readSamples } from '../../src/engine/preview/read-samples.js';
import { scenarios } from '../../src/mock/scenarios.js';

/** `UPDATE_GOLDEN=1 npm run test:node -- test/golden` writes what is read now; the difference is what to review. */
const update = process.env['UPDATE_GOLDEN'] === '1';

describe('what agents read of every preset', () => {
  for (const { name, library, events, now } of Object.values(scenarios)) {
    it(`${name} is as it was agreed`, () => {
      const { events: samples, diagnostics } = readSamples(events);
      assert.deepEqual(diagnostics, []);
      const moment = Date.parse(now ?? samples.at(-1)?.createdDate ?? '');
      const text = previewText(library, samples, { timeZone: 'UTC', now: moment });
      const file = new URL(`${name}.txt`, import.meta.url);
      if (update) writeFileSync(file, text);
      assert.equal(text, readFileSync(file, 'utf8'));
    });
  }
});
