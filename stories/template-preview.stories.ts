import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/journey-template-preview.js';
import { inferLibrary } from '../src/engine/inference/infer-library.js';
import './widget-languages.js';
import { storyData, type StoryData } from './player/story-data.js';

const meta: Meta = { title: 'Elements/Template preview', component: 'journey-template-preview' };
export default meta;

const preview = ({ events, library }: Pick<StoryData, 'events' | 'library'>, step?: number) =>
  html`<journey-template-preview
    time-zone="Europe/London"
    .library=${library}
    .events=${events}
    .step=${step}
  ></journey-template-preview>`;

const text = JSON.stringify(storyData('bike-delivery').library, null, 2);

/** A library and sample events: what agents will see, at two widths and in the dark. */
export const BikeDelivery: StoryObj = { render: () => preview(storyData('bike-delivery')) };

/** As of the second event. */
export const AfterTwoEvents: StoryObj = { render: () => preview(storyData('bike-delivery'), 2) };

/** JSON text with mistakes: each has its line, and what would be right. */
export const Mistakes: StoryObj = {
  render: () =>
    preview({
      ...storyData('bike-delivery'),
      library: text.replace('"icon": "truck"', '"icno": "truck"').replace('"tone": "warning"', '"tone": "warnin"'),
    }),
};

/** A library drafted from the events alone. */
export const Draft: StoryObj = {
  render: () => {
    const { events } = storyData('application-processing');
    return preview({ events, library: inferLibrary(events) });
  },
};

/** Nothing given yet. */
export const Empty: StoryObj = { render: () => html`<journey-template-preview></journey-template-preview>` };
