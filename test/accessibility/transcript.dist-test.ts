import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { createMockBackend } from '../../src/mock/create-mock-backend.js';
import { bikeDeliveryScenario } from '../../src/mock/scenarios/bike-delivery.js';
import { openBrowser } from '../package/open-browser.js';
import { servePage } from '../package/serve-page.js';
import { transcript } from './transcript.js';

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Desktop</title>
  <script type="module" src="/journey-widgets.bundle.js"></script></head>
  <body><journey-panel base-url="ORIGIN" customer-id="gwen.brown@example.com" customer-id-type="email" time-zone="UTC">
  </journey-panel><script>document.querySelector('journey-panel').now = '2020-06-13T09:00:00Z';</script></body></html>`;
const title = "Women's bike for Gwen Brown";

/** The lines from the first that fits to the line before the first that fits the end, without the indent of the first. */
function part(lines: readonly string[], from: string, to?: string): string[] {
  const start = lines.findIndex((line) => line.trim().startsWith(from));
  assert.notEqual(start, -1, `nobody says ${from} in\n${lines.join('\n')}`);
  const end = to === undefined ? -1 : lines.findIndex((line, index) => index > start && line.trim().startsWith(to));
  const indent = lines[start]?.search(/\S/) ?? 0;
  return lines.slice(start, end === -1 ? undefined : end).map((line) => line.slice(indent));
}

/** What belongs to the line that fits: it and what is indented deeper. */
function below(lines: readonly string[], from: string): string[] {
  const [first = '', ...rest] = part(lines, from);
  const end = rest.findIndex((line) => !line.startsWith('  '));
  return [first, ...rest.slice(0, end === -1 ? undefined : end)];
}

describe('What a screen reader says', () => {
  const held = openBrowser();

  async function withPanel(act: (page: Page, mock: ReturnType<typeof createMockBackend>) => Promise<void>) {
    const mock = createMockBackend({ scenario: 'bike-delivery' });
    const { origin, close } = await servePage({ '/': { html } }, mock.fetch);
    try {
      const page = await held.browser.newPage();
      await page.goto(origin);
      // a value can be asked about once the events are there
      await page.getByRole('button', { name: 'Gwen Brown', exact: true }).waitFor();
      await act(page, mock);
    } finally {
      close();
    }
  }
  const open = async (page: Page) => {
    await page.getByRole('button', { name: title, exact: true }).first().click();
    await page.getByText('Item delivered').first().waitFor();
  };

  it('names the panel by the customer, and the closed card by its title, status and stages', () =>
    withPanel(async (page) => {
      const lines = await transcript(page);
      assert.equal(lines[0], 'region "Journeys of gwen.brown@example.com"');
      assert.deepEqual(part(lines, 'article', 'DescriptionList'), [
        `article "${title}"`,
        `  heading "${title}" level=3`,
        `    button "${title}" collapsed`,
        '  paragraph',
        '    "Order WMBK06201234"',
        '  "Delivered"',
        '  list "Stages"',
        '    listitem "Jun 6, 2020, 10:12 AM" level=1',
        '      "Ordered"',
        '      "done"',
        '    listitem "Jun 11, 2020, 2:05 PM" level=1',
        '      "In transit"',
        '      "done"',
        '    listitem "Jun 12, 2020, 4:40 PM" level=1',
        '      "Delivered"',
        '      "done"',
      ]);
    }));

  it('reads each attribute as a term with its value', () =>
    withPanel(async (page) => {
      const spoken = below(await transcript(page), 'DescriptionList').filter((line) => /term|button/.test(line));
      assert.deepEqual(spoken.slice(0, 4), [
        '  term "Order Id"',
        '    button "WMBK06201234"',
        '  term "Customer name"',
        '    button "Gwen Brown"',
      ]);
    }));

  it('says the whole moment of a relative time', () =>
    withPanel(async (page) => {
      assert.ok((await transcript(page)).some((line) => line.includes('time "Friday, June 12, 2020 at 4:40:00')));
    }));

  it('reads the journey map as a list of buttons in time order, each with its moment', () =>
    withPanel(async (page) => {
      await open(page);
      const buttons = below(await transcript(page), 'list "Journey map"').filter((line) => line.includes('button'));
      assert.deepEqual(
        buttons.map((line) => line.replace(/, (Item|Reason|Location).*/, '')),
        [
          '    button "Women\'s bike purchased, Jun 6, 2020, 10:12 AM',
          '    button "Dispatch delayed, Jun 8, 2020, 8:30 AM',
          '    button "In transit, Jun 11, 2020, 2:05 PM',
          '    button "Item delivered, Jun 12, 2020, 4:40 PM',
        ],
      );
    }));

  it('reads the timeline newest first: the day, then title, moment and body of each event', () =>
    withPanel(async (page) => {
      await open(page);
      const lines = await transcript(page);
      assert.ok(lines.some((line) => line.includes(`button "${title}" expanded`)));
      assert.deepEqual(below(lines, 'list "Event timeline"').slice(0, 9), [
        'list "Event timeline"',
        '  listitem level=1',
        '    "Yesterday"',
        '  listitem level=1',
        '    button "Item delivered" collapsed',
        '    time "Friday, June 12, 2020 at 4:40:00 PM UTC"',
        '      "4:40 PM"',
        '    paragraph',
        `      "Delivered to Customer's address"`,
      ]);
    }));

  it('announces politely what a live event has changed, once', () =>
    withPanel(async (page, { backend }) => {
      const delayed = bikeDeliveryScenario.events[1] as (typeof bikeDeliveryScenario.events)[number];
      await page.getByText('Live', { exact: true }).waitFor();
      assert.deepEqual(below(await transcript(page), 'status'), ['status live=polite']);
      backend.receive({
        ...delayed,
        id: 'other-1',
        sessionExternalId: 'another-order',
        createdDate: '2020-06-13T08:00:00.000Z',
      });
      await page.getByText('2 journeys').waitFor();
      await page.waitForFunction(
        () => document.querySelector('journey-panel')?.shadowRoot?.querySelector('[role=status]')?.textContent,
      );
      const status = (await transcript(page)).filter((line) => line.includes('status'));
      assert.equal(status.length, 1);
      assert.match(below(await transcript(page), 'status').join('\n'), /Delayed/);
    }));
});
