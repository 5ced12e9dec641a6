import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { createMemorySource } from '../src/client/create-memory-source.js';
import '../src/define/journey-panel.js';
import { createMockBackend } from '../src/mock/create-mock-backend.js';
import { bikeDeliveryScenario } from '../src/mock/scenarios/bike-delivery.js';
import { busyCustomer, busyLibrary, busyNow, busySource } from './busy-customer.js';
import './player/story-player.js';

const meta: Meta = {
  title: 'Elements/Panel',
  component: 'journey-panel',
  parameters: { layout: 'padded' },
};
export default meta;

type Story = StoryObj;

const now = '2020-06-13T09:00:00Z';
const { customer, library } = bikeDeliveryScenario;

/** The scenario of the seed, event by event: press "Send next event" and watch the card. */
export const BikeDelivery: Story = {
  name: 'Bike delivery, played',
  render: () => html`<story-player scenario="bike-delivery" .now=${now}></story-player>`,
};

/** The dispatch is late. */
export const Delayed: Story = {
  render: () => html`<story-player scenario="bike-delivery" .start=${2} .now=${now}></story-player>`,
};

/** The whole journey. */
export const Delivered: Story = {
  render: () => html`<story-player scenario="bike-delivery" .start=${4} .now=${now}></story-player>`,
};

const busy = (view: 'cards' | 'timeline') => html`
  <journey-panel
    style="max-width: 392px"
    .customer=${busyCustomer}
    .source=${busySource()}
    .library=${busyLibrary}
    .now=${busyNow}
    .view=${view}
    time-zone="Europe/London"
  ></journey-panel>
`;

/** A journey in every system, the most urgent first. */
export const ManyJourneys: Story = { render: () => busy('cards') };

/** The same journeys as one timeline; each row names its session. */
export const MergedTimeline: Story = { render: () => busy('timeline') };

/** A customer nobody has reported anything about. */
export const Empty: Story = {
  render: () =>
    html`<journey-panel .customer=${customer} .source=${createMemorySource({ events: [] })}></journey-panel>`,
};

/** No customer on the line. */
export const NoCustomer: Story = { render: () => html`<journey-panel></journey-panel>` };

/** The backend has not answered yet. */
export const Loading: Story = {
  parameters: { unsettled: true },
  render: () => html`<story-player .backend=${{ latency: 3_600_000 }}></story-player>`,
};

/** The backend is down: the reason, and a way to try again. */
export const Failing: Story = {
  render: () =>
    html`<story-player .backend=${{ faults: [{ kind: 'status', status: 503, times: 1000 }] }}></story-player>`,
};

/** As a host has it: an address and a customer, and the requests of a real client. The worker of MSW answers them. */
export const OverTheNetwork: Story = {
  parameters: { msw: { handlers: createMockBackend({ scenario: 'bike-delivery' }).handlers } },
  render: () => html`
    <journey-panel
      base-url="https://journey.example"
      customer-id=${customer.customerId}
      customer-id-type=${customer.customerIdType}
      time-zone="Europe/London"
      .library=${library}
      .now=${now}
    ></journey-panel>
  `,
};
