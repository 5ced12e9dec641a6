import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { createMockBackend } from '../../src/mock/create-mock-backend.js';
import { openBrowser } from './open-browser.js';
import { servePage } from './serve-page.js';
import { watchPage } from './watch-page.js';

const policy =
  "default-src 'self'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
const integrity = (JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>)[
  'journey-widgets.bundle.js'
];
const pageWith = (hash: string | undefined, more = '') => ({
  headers: { 'content-security-policy': more ? `${policy} 'allow-duplicates'` : policy },
  html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Desktop</title>
    <script type="module" src="/journey-widgets.bundle.js" integrity="${hash}"></script>${more}</head>
    <body><journey-panel base-url="ORIGIN" customer-id="gwen.brown@example.com" customer-id-type="email"
      time-zone="UTC"></journey-panel></body></html>`,
});

describe('One script tag under a strict policy with Trusted Types', () => {
  const held = openBrowser();

  it('shows the bike story, opens a card, and breaks no rule', async () => {
    const { fetch } = createMockBackend({ scenario: 'bike-delivery' });
    const { origin, close } = await servePage({ '/': pageWith(integrity) }, fetch);
    try {
      const page = await held.browser.newPage();
      const complaints = await watchPage(page);
      await page.goto(origin);
      const title = page.getByRole('button', { name: "Women's bike for Gwen Brown" }).first();
      await title.waitFor();
      await page.getByText('4 events').first().waitFor();
      await title.click();
      await page.getByText('Item delivered').first().waitFor();
      assert.deepEqual(complaints, []);
    } finally {
      close();
    }
  });

  it("shows it beside a second copy of the library, whose tags are then the first one's", async () => {
    const second = '<script type="module" src="/journey-widgets.bundle.js?second"></script>';
    const { fetch } = createMockBackend({ scenario: 'bike-delivery' });
    const { origin, close } = await servePage({ '/': pageWith(integrity, second) }, fetch);
    try {
      const page = await held.browser.newPage();
      const complaints = await watchPage(page);
      await page.goto(origin);
      await page.getByText('4 events').first().waitFor();
      assert.deepEqual(
        complaints.filter((complaint) => !complaint.includes('Multiple versions of Lit loaded')),
        [],
      );
    } finally {
      close();
    }
  });

  it('runs nothing where the file is not the one the hash was made of', async () => {
    const { origin, close } = await servePage({ '/': pageWith(integrity?.replace(/.{8}$/, 'AAAAAAA=')) });
    try {
      const page = await held.browser.newPage();
      const complaints = await watchPage(page);
      await page.goto(origin);
      assert.equal(await page.evaluate(() => customElements.get('journey-panel') === undefined), true);
      assert.match(complaints.join('\n'), /integrity/i);
    } finally {
      close();
    }
  });
});
