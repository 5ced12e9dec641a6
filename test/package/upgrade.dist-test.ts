import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMockBackend } from '../../src/mock/create-mock-backend.js';
import { openBrowser } from './open-browser.js';
import { servePage } from './serve-page.js';
import { watchPage } from './watch-page.js';

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Desktop</title></head><body>
  <journey-panel id="parsed" base-url="ORIGIN" customer-id="gwen.brown@example.com" customer-id-type="email"></journey-panel>
  <journey-panel id="filled" base-url="ORIGIN"></journey-panel>
  <script>
    // before the library is there: properties on an element that is none yet
    Object.assign(document.getElementById('filled'), {
      customer: { customerId: 'gwen.brown@example.com', customerIdType: 'email' },
      token: () => 'of-the-desktop',
      live: 'off',
    });
  </script></body></html>`;

describe('The library comes after the tags', () => {
  const held = openBrowser();

  it('upgrades parsed tags, with properties set before, whichever entry defines them, and twice', async () => {
    const tokens = new Set<string | null>();
    const { fetch } = createMockBackend({ scenario: 'bike-delivery' });
    const { origin, close } = await servePage({ '/': { html } }, (input, init) => {
      tokens.add(new Request(input, init).headers.get('authorization'));
      return fetch(input, init);
    });
    try {
      const page = await held.browser.newPage();
      const complaints = await watchPage(page);
      await page.goto(origin);
      for (const query of ['', '?again', '?and-again'])
        await page.addScriptTag({ url: `/journey-widgets.bundle.js${query}`, type: 'module' });
      for (const id of ['parsed', 'filled']) await page.locator(`#${id}`).getByText('4 events').first().waitFor();
      assert.ok(tokens.has('Bearer of-the-desktop'));
      assert.equal(
        await page.evaluate(() => Object.keys(document.getElementById('filled') ?? {}).includes('token')),
        false,
      );
      assert.deepEqual(
        complaints.filter((complaint) => !complaint.includes('Multiple versions of Lit')),
        [],
      );
    } finally {
      close();
    }
  });
});
