import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../player/story-player.js';

const meta: Meta = { title: 'Scenarios/Product history' };
export default meta;

/** A washing machine, a warranty and five stars. */
export const HappyPath: StoryObj = {
  render: () => html`<story-player scenario="product-history" story="happy-path" told></story-player>`,
};

/** Two coffee makers come back within a month: the status says so, and an action offers a discount. */
export const Trouble: StoryObj = {
  render: () => html`<story-player scenario="product-history" story="trouble" told opened></story-player>`,
};

/** Ten years of purchases: sums, an average and the category bought most often. */
export const LongHistory: StoryObj = {
  render: () => html`<story-player scenario="product-history" story="long-history" told></story-player>`,
};

/** Nothing has happened yet: send the events one by one, or press "Play". */
export const Played: StoryObj = {
  name: 'Play it yourself',
  render: () => html`<story-player scenario="product-history"></story-player>`,
};
