import { fixture, html, waitUntil } from '@open-wc/testing';
import { createMemorySource } from '../../src/client/create-memory-source.js';
import type { JourneyEvent } from '../../src/contract/journey-event.js';
import '../../src/define/journey-panel.js';
import type { JourneyPanel } from '../../src/widgets/journey-panel/journey-panel.js';
import { readText } from '../support/read-text.js';

const gwen = { customerId: 'gwen.brown@example.com', customerIdType: 'email' };
const library = { sessionTypes: [{ name: 'order', card: { title: 'Order {{ number }}' } }] };

const event = (n: number, sessionId = 's1'): JourneyEvent => ({
  id: `e${n}`,
  name: 'placed',
  kind: 'custom',
  sessionId,
  sessionType: 'order',
  createdDate: new Date(Date.UTC(2024, 0, 1) + n * 60_000).toISOString(),
  attributes: { number: `No. ${n}` },
  ...gwen,
});

const draw = (given: Partial<JourneyPanel>) =>
  fixture<JourneyPanel>(html`<div></div>`).then((place) => {
    const panel = Object.assign(document.createElement('journey-panel'), { customer: gwen, library, ...given });
    place.append(panel);
    return panel;
  });
const shows = (panel: JourneyPanel, text: string) => waitUntil(() => readText(panel).includes(text), `shows "${text}"`);

describe('journey-panel given its customer twice', () => {
  const source = createMemorySource({ events: [event(1)] });

  it('shows whom the attributes name after `null`, and whom `customer` names after that', async () => {
    const panel = await draw({ source, customer: undefined });
    panel.setAttribute('customer-id', gwen.customerId);
    panel.setAttribute('customer-id-type', 'email');
    await shows(panel, 'Order No. 1');
    panel.customer = null;
    await shows(panel, 'Choose a customer');
    panel.setAttribute('customer-id', 'nobody@example.com');
    await shows(panel, 'No journeys yet');
    panel.customer = gwen;
    await shows(panel, 'Order No. 1');
  });

  it('takes `customer` where both are given at once', async () => {
    const panel = await draw({ source, customer: null });
    panel.customerId = gwen.customerId;
    panel.customerIdType = 'email';
    panel.customer = null;
    panel.customer = [gwen];
    panel.customerId = 'nobody@example.com';
    await shows(panel, 'Order No. 1');
  });
});
