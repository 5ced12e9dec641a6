import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inferLibrary } from '../../src/engine/inference/infer-library.js';
import { readSamples } from '../../src/engine/preview/read-samples.js';
import { scenarios } from '../../src/mock/scenarios.js';
import { exampleEvents } from './example-events.js';
import './story-workbench.js';
import { writeJson } from './write-json.js';

const meta: Meta = {
  title: 'Workbench',
  parameters: { layout: 'fullscreen', controls: { disable: true } },
  tags: ['!autodocs'],
};
export default meta;

type Story = StoryObj;

const bike = scenarios['bike-delivery'];
const bikeText = writeJson(bike.library);
const { events } = readSamples(bike.events);

/** Where it begins: paste your events, or choose an example. */
export const Start: Story = { render: () => html`<story-workbench></story-workbench>` };

/** The bike delivery, to change its words and colours. */
export const BikeDelivery: Story = {
  render: () => html`<story-workbench .text=${bikeText} .events=${events}></story-workbench>`,
};

/** A draft, as it comes out of pasted events of a kind nobody has configured. */
export const DraftFromEvents: Story = {
  name: 'Draft from events',
  render: () => {
    const samples = readSamples(exampleEvents).events;
    return html`<story-workbench
      .text=${writeJson(inferLibrary(samples))}
      .events=${samples}
      tab="events"
    ></story-workbench>`;
  },
};

/** A template with mistakes: each is underlined in its place, and listed with what would be right. */
export const Mistakes: Story = {
  name: 'Mistakes and their hints',
  render: () => {
    const text = bikeText
      .replace('"icon": "truck"', '"icno": "truck"')
      .replace('"tone": "warning"', '"tone": "warnin"')
      .replace('"event": "item_delivered"', '"event": "item_deliverd"')
      .replace('{{ orderId }}', '{{ orderld }}');
    return html`<story-workbench .text=${text} .events=${events} tab="text"></story-workbench>`;
  },
};
