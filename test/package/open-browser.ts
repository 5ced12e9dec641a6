import { after, before } from 'node:test';
import { type Browser, chromium } from 'playwright-core';
import { findBrowser, flags } from '../../.config/browser.mjs';

/** The headless browser of the tests, for every test of a file. */
export function openBrowser(): { readonly browser: Browser } {
  let browser: Browser | undefined;
  before(async () => {
    browser = await chromium.launch({ executablePath: (await findBrowser()).path, args: flags });
  });
  after(() => browser?.close());
  return {
    get browser() {
      if (!browser) throw new Error('The browser is there while a test runs.');
      return browser;
    },
  };
}
