import type { Page } from 'playwright-core';

/** Everything a browser complains about: console errors and warnings, exceptions, and breaches of the policy. */
export async function watchPage(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
  await page.exposeFunction('tellBreach', (breach: string) => complaints.push(breach));
  await page.addInitScript(() =>
    addEventListener(
      'securitypolicyviolation',
      ({ effectiveDirective, blockedURI, sourceFile, lineNumber, columnNumber }) =>
        (globalThis as unknown as { tellBreach(text: string): void }).tellBreach(
          `policy: ${effectiveDirective} ${blockedURI} at ${sourceFile}:${lineNumber}:${columnNumber}`,
        ),
    ),
  );
  return complaints;
}
