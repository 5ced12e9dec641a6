import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMockBackend } from '../../src/mock/create-mock-backend.js';
import { openBrowser } from './open-browser.js';
import { servePage } from './serve-page.js';
import { watchPage } from './watch-page.js';

const head = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Desktop</title></head>';
const inner = `${head}<body><journey-panel base-url="ORIGIN" time-zone="UTC"></journey-panel>
  <script type="module" src="/journey-widgets.bundle.js"></script>
  <script type="module">
    import { connectToParent } from '/hosts/iframe.js';
    const parentOrigin = new URLSearchParams(location.search).get('parent');
    connectToParent(document.querySelector('journey-panel'), { parentOrigin });
  </script></body></html>`;
const outer = (frame: string, frameOrigin = frame) => `${head}<body>
  <iframe title="Journeys" width="400" height="600" src="${frame}/?parent=ORIGIN"></iframe>
  <script type="module">
    import { connectToFrame } from '/hosts/iframe-parent.js';
    globalThis.heard = [];
    globalThis.connection = connectToFrame(document.querySelector('iframe'), {
      frameOrigin: '${frameOrigin}',
      inputs: { customer: { customerId: 'gwen.brown@example.com', customerIdType: 'email' } },
      token: () => 'of-the-desktop',
      onEvent: (name, detail) => heard.push([name, detail]),
    });
  </script></body></html>`;

describe('A panel in a frame of another origin', () => {
  const held = openBrowser();

  it("shows the bike story with the desktop's token, and the desktop hears its typed events", async () => {
    const { fetch } = createMockBackend({ scenario: 'bike-delivery', token: 'of-the-desktop' });
    const widgets = await servePage({ '/': { html: inner } }, fetch);
    const desktop = await servePage({ '/': { html: outer(widgets.origin) } });
    try {
      const page = await held.browser.newPage();
      const complaints = await watchPage(page);
      await page.goto(desktop.origin);
      const frame = page.frameLocator('iframe');
      await frame.getByText('4 events').first().waitFor();
      await frame.getByRole('button', { name: "Women's bike for Gwen Brown" }).first().click();
      await page.waitForFunction(() =>
        JSON.stringify((globalThis as unknown as { heard: unknown }).heard).includes('toggle'),
      );
      const heard = await page.evaluate(() => (globalThis as unknown as { heard: [string, object][] }).heard);
      assert.deepEqual(heard[0], ['journey-ready', { sessionCount: 1 }]);
      const toggle = heard.find(([name]) => name === 'journey-session-toggle');
      assert.deepEqual(Object.keys(toggle?.[1] ?? {}).sort(), ['open', 'sessionId']);
      await page.evaluate(() =>
        (globalThis as unknown as { connection: { send(inputs: object): void } }).connection.send({ customer: null }),
      );
      await frame.getByText('Choose a customer').waitFor();
      // the very first read asks for the library, before the desktop has sent a token
      assert.deepEqual(
        complaints.filter((complaint) => !complaint.includes('401')),
        [],
      );
    } finally {
      widgets.close();
      desktop.close();
    }
  });

  it('stays empty in the page of somebody else', async () => {
    const { fetch } = createMockBackend({ scenario: 'bike-delivery' });
    const widgets = await servePage(
      {
        '/': { html: inner.replace("new URLSearchParams(location.search).get('parent')", "'https://desktop.example'") },
      },
      fetch,
    );
    const desktop = await servePage({ '/': { html: outer(widgets.origin) } });
    try {
      const page = await held.browser.newPage();
      await page.goto(desktop.origin);
      const frame = page.frameLocator('iframe');
      await frame.getByText('Choose a customer').waitFor();
      await page.evaluate(() =>
        document.querySelector('iframe')?.contentWindow?.postMessage(
          {
            journey: 'inputs',
            inputs: { customer: { customerId: 'gwen.brown@example.com', customerIdType: 'email' } },
          },
          '*',
        ),
      );
      assert.equal(
        await frame.locator('journey-panel').evaluate((panel) => (panel as unknown as { customer: unknown }).customer),
        undefined,
      );
      assert.deepEqual(await page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard), []);
    } finally {
      widgets.close();
      desktop.close();
    }
  });
});
