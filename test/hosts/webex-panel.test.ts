import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/journey-panel.js';
import { defineWebexPanel, type WebexPanel } from '../../src/hosts/webex-panel.js';
import { createMockBackend } from '../../src/mock/create-mock-backend.js';
import { readText } from '../support/read-text.js';

const { fetch: backend } = createMockBackend({ scenario: 'bike-delivery' });
const native = globalThis.fetch;

describe('The tag of a Webex desktop layout', () => {
  const asked: Request[] = [];
  before(() => {
    defineWebexPanel();
    defineWebexPanel();
    globalThis.fetch = (...request) => {
      asked.push(new Request(...request));
      return backend(...request);
    };
  });
  after(() => {
    globalThis.fetch = native;
  });

  it("shows the selected interaction, asks with the desktop's token, and clears with the interaction", async () => {
    const panel = await fixture<WebexPanel>(
      html`<customer-journey-widget
        base-url="https://journey.example"
        condensed-view="true"
        show-alias-icon="true"
        disable-event-stream="true"
        .interactionData=${{ interactionId: 'i-1', mediaType: 'email', ani: 'gwen.brown@example.com' }}
        .bearerToken=${'of-the-desktop'}
        .organizationId=${'o-1'}
        .dataCenter=${'produs1'}
      ></customer-journey-widget>`,
    );
    await waitUntil(() => readText(panel).includes('4 events'), 'the bike is shown');
    expect(new Set(asked.map(({ headers }) => headers.get('authorization')))).to.deep.equal(
      new Set(['Bearer of-the-desktop']),
    );
    expect(panel.renderRoot.querySelector('journey-panel')?.getAttribute('density')).to.equal('compact');
    panel.interactionData = null;
    await waitUntil(() => readText(panel).includes('Choose a customer'), 'nobody is shown');
    expect(readText(panel)).not.to.include('Gwen');
  });
});
