import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { createMockBackend } from '../../src/mock/create-mock-backend.js';
import { openBrowser } from '../package/open-browser.js';
import { servePage } from '../package/serve-page.js';

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Desktop</title>
  <meta name="viewport" content="width=device-width"><script type="module" src="/journey-widgets.bundle.js"></script></head>
  <body><journey-panel base-url="ORIGIN" customer-id="gwen.brown@example.com" customer-id-type="email" time-zone="UTC">
  </journey-panel></body></html>`;

describe('A panel in unusual surroundings', () => {
  const held = openBrowser();

  async function withOpenPanel(
    options: Parameters<typeof held.browser.newPage>[0],
    look: (page: Page) => Promise<void>,
  ) {
    const { origin, close } = await servePage(
      { '/': { html } },
      createMockBackend({ scenario: 'bike-delivery' }).fetch,
    );
    try {
      const page = await held.browser.newPage(options);
      await page.goto(origin);
      await page.getByRole('button', { name: "Women's bike for Gwen Brown" }).first().click();
      await page.getByText('Item delivered').first().waitFor();
      await look(page);
      await page.close();
    } finally {
      close();
    }
  }
  const sideways = (page: Page) =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  it('needs no scrolling sideways on 320 px, which is 1280 px at 400 %', () =>
    withOpenPanel({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }, async (page) => {
      assert.equal(await sideways(page), 0);
    }));

  it('needs none with text at 200 % on 320 px', () =>
    withOpenPanel({ viewport: { width: 320, height: 600 } }, async (page) => {
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      assert.equal(await sideways(page), 0);
    }));

  it('draws its lines and its focus in forced colours', () =>
    withOpenPanel({ forcedColors: 'active' }, async (page) => {
      const button = page.getByRole('button', { name: "Women's bike for Gwen Brown" }).first();
      await button.focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      const ring = await page.evaluate(() => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        // a card's toggle draws its ring around the whole head
        return [undefined, '::after']
          .map((pseudo) => getComputedStyle(active as Element, pseudo))
          .map(({ outlineStyle, outlineWidth }) => `${outlineStyle} ${outlineWidth}`)
          .join();
      });
      assert.match(ring, /solid [2-9]/);
    }));

  it('moves nothing where motion is not wanted', () =>
    withOpenPanel({ reducedMotion: 'reduce' }, async (page) => {
      assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
    }));
});
