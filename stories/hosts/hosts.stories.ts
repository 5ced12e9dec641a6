import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { createJourneyClient } from '../../src/client/create-journey-client.js';
import '../../src/define/journey-panel.js';
import { applyInputs } from '../../src/hosts/apply-inputs.js';
import { genesysCloudInputs } from '../../src/hosts/genesys-cloud.js';
import { connectToFrame } from '../../src/hosts/iframe-parent.js';
import { connectToParent } from '../../src/hosts/iframe.js';
import { defineWebexPanel, type WebexPanel } from '../../src/hosts/webex-panel.js';
import { createMockBackend } from '../../src/mock/create-mock-backend.js';
import { bikeDeliveryScenario } from '../../src/mock/scenarios/bike-delivery.js';
import type { JourneyPanel } from '../../src/widgets/journey-panel/journey-panel.js';
import { framePair } from './frame-pair.js';
import './mock-desktop.js';
import type { MockConversation } from './mock-desktop.js';

const meta: Meta = { title: 'Hosts' };
export default meta;

const { customer, library } = bikeDeliveryScenario;
const now = '2020-06-13T09:00:00Z';
const gwen: MockConversation['lines'] = [
  ['Customer', 'Hello, it is Gwen Brown. I ordered a bike, and I was told it would be late.'],
  ['Agent', 'Good morning, Gwen. I can see it here: let me look where it is.'],
];
const somebody: MockConversation['lines'] = [['Customer', 'Hello, do you have this lamp in red?']];
const token = 'of-the-agent';
const source = () => {
  const { fetch } = createMockBackend({ scenario: 'bike-delivery', token });
  return createJourneyClient({ baseUrl: 'https://journey.example', fetch, token });
};

/**
 * An interaction widget of Genesys Cloud: the address it was opened with names region and language, the conversation
 * names the external contact, or the address of who calls.
 */
export const GenesysCloud: StoryObj = {
  render: () => {
    const panel = createRef<JourneyPanel>();
    const url =
      'https://widgets.example/?conversationId=8f3a&gcHostOrigin=https%3A%2F%2Fapps.mypurecloud.de&langTag=en-us';
    const conversation = (members: object) => ({
      participants: [{ purpose: 'agent' }, { purpose: 'customer', ...members }],
    });
    return html`<mock-desktop
      name="Genesys Cloud"
      .conversations=${[
        {
          label: 'Gwen, known contact',
          channel: 'Call, 1:24',
          lines: gwen,
          payload: conversation({ externalContactId: customer.contactId }),
        },
        {
          label: 'Somebody calls',
          channel: 'Call, 0:07',
          lines: somebody,
          payload: conversation({ address: 'tel:+441134960021' }),
        },
      ]}
      .onChoose=${(conversation: unknown) => {
        const { baseUrl: _hostOfTheRegion, ...inputs } = genesysCloudInputs({ url, conversation, token });
        if (panel.value) applyInputs(panel.value, inputs);
      }}
    >
      <journey-panel ${ref(panel)} .source=${source()} .library=${library} .now=${now}></journey-panel>
    </mock-desktop>`;
  },
};

/** A desktop layout of Webex Contact Center: the tag and attributes of Cisco's journey widget, `$STORE` values as properties. */
export const WebexContactCenter: StoryObj = {
  render: () => {
    defineWebexPanel();
    const widget = createRef<WebexPanel>();
    return html`<mock-desktop
      name="Webex Contact Center"
      .conversations=${[
        {
          label: 'E-mail of Gwen',
          channel: 'E-mail, 12 minutes ago',
          lines: gwen.slice(0, 1),
          payload: { mediaType: 'email', ani: customer.customerId },
        },
        {
          label: 'Somebody calls',
          channel: 'Call, 0:07',
          lines: somebody,
          payload: { mediaType: 'telephony', ani: '+441134960021' },
        },
      ]}
      .onChoose=${async (task: unknown) => {
        if (!widget.value) return;
        Object.assign(widget.value, { interactionData: task, bearerToken: token });
        await widget.value.updateComplete;
        // no layout can: only in this gallery time stands still
        Object.assign(widget.value.renderRoot.querySelector('journey-panel') as JourneyPanel, { now });
      }}
    >
      <customer-journey-widget ${ref(widget)} condensed-view="true" .source=${source()}></customer-journey-widget>
    </mock-desktop>`;
  },
};

/** Any desktop, by a frame and messages: customer, token, library and theme go in, events come back. */
export const AnyDesktopByFrame: StoryObj = {
  render: () => {
    const { frame, frameWindow, origin, parentWindow } = framePair();
    const parent = connectToFrame(frame, {
      frameOrigin: origin,
      inputs: { library, theme: { '--journey-accent': 'light-dark(#7a1fa2, #dfa7f5)' } },
      token: () => token,
      window: parentWindow,
    });
    const inFrame = (element?: Element): void => {
      if (element) connectToParent(element as JourneyPanel, { parentOrigin: origin, window: frameWindow });
    };
    return html`<mock-desktop
      name="Any desktop"
      .conversations=${[{ label: 'Gwen', channel: 'Chat, 3 minutes', lines: gwen, payload: customer }]}
      .onChoose=${(chosen: typeof customer | undefined) => parent.send({ customer: chosen ?? null })}
    >
      <journey-panel ${ref(inFrame)} .source=${source()} .now=${now}></journey-panel>
    </mock-desktop>`;
  },
};
