import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { createMemorySource } from '../../src/client/create-memory-source.js';
import '../../src/define/journey-panel.js';
import { ar } from '../../src/messages/ar.js';
import { de } from '../../src/messages/de.js';
import { es } from '../../src/messages/es.js';
import { fr } from '../../src/messages/fr.js';
import { ja } from '../../src/messages/ja.js';
import { defineLocale } from '../../src/messages/locales.js';
import { createMockBackend } from '../../src/mock/create-mock-backend.js';
import { createJourneyClient } from '../../src/client/create-journey-client.js';
import { bikeDeliveryScenario } from '../../src/mock/scenarios/bike-delivery.js';
import type { JourneyPanel } from '../../src/widgets/journey-panel/journey-panel.js';
import { readText } from '../support/read-text.js';

const { customer, library } = bikeDeliveryScenario;
const languages = { de, fr, es, ja, ar };

/** Elements that stand out of the panel, through shadow roots; what scrolls by itself may. */
function standingOut(root: ParentNode, frame: DOMRect): string[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    const { overflowX } = getComputedStyle(element);
    if (overflowX === 'auto' || overflowX === 'scroll' || element.closest('.visually-hidden')) return [];
    const out = width > 0 && (left < frame.left - 1 || right > frame.right + 1);
    const inner = element.shadowRoot ? standingOut(element.shadowRoot, frame) : [];
    return out && element.checkVisibility()
      ? [`${element.localName} ${element.className}: ${readText(element).slice(0, 40)}`]
      : inner;
  });
}

describe('At 320 px', () => {
  before(() => {
    for (const [tag, language] of Object.entries(languages)) defineLocale(tag, language);
  });

  for (const tag of ['en', ...Object.keys(languages)])
    for (const state of ['story', 'empty', 'failing'] as const)
      it(`nothing stands out in ${tag}: ${state}`, async () => {
        const failing = createMockBackend({
          scenario: 'bike-delivery',
          faults: [{ kind: 'status', status: 503, times: 9 }],
        });
        const source = {
          story: () => createMemorySourceOf(),
          empty: () => createMemorySource({ events: [] }),
          failing: () =>
            createJourneyClient({ baseUrl: 'https://journey.example', fetch: failing.fetch, retry: { limit: 0 } }),
        }[state]();
        const box = await fixture<HTMLElement>(
          html`<div lang=${tag} dir=${tag === 'ar' ? 'rtl' : 'ltr'}>
            <journey-panel
              .customer=${customer}
              .source=${source}
              .library=${library}
              .now=${'2020-06-13T09:00:00Z'}
            ></journey-panel>
          </div>`,
        );
        box.style.width = '320px';
        const panel = box.querySelector('journey-panel') as JourneyPanel;
        await waitUntil(() => !panel.renderRoot.querySelector('[aria-busy="true"]') && readText(panel).length > 20);
        const card = panel.renderRoot.querySelector('journey-session-card');
        card?.renderRoot.querySelector('button')?.click();
        if (card) await waitUntil(() => card.renderRoot.querySelector('journey-timeline'), 'the card is open');
        await panel.updateComplete;
        expect(standingOut(panel.renderRoot, box.getBoundingClientRect())).to.deep.equal([]);
      });
});

function createMemorySourceOf() {
  const { fetch } = createMockBackend({ scenario: 'bike-delivery' });
  return createJourneyClient({ baseUrl: 'https://journey.example', fetch });
}
