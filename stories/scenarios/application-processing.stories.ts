import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../player/story-player.js';

const meta: Meta = { title: 'Scenarios/Application processing' };
export default meta;

/** A mortgage from submission to the keys. */
export const HappyPath: StoryObj = {
  render: () => html`<story-player scenario="application-processing" story="happy-path" told></story-player>`,
};

/** A paper cannot be read and the valuation is overdue. */
export const Trouble: StoryObj = {
  render: () => html`<story-player scenario="application-processing" story="trouble" told opened></story-player>`,
};

/** A year of papers going back and forth, then a refusal. */
export const LongHistory: StoryObj = {
  render: () => html`<story-player scenario="application-processing" story="long-history" told></story-player>`,
};

/** Nothing has happened yet: send the events one by one, or press "Play". */
export const Played: StoryObj = {
  name: 'Play it yourself',
  render: () => html`<story-player scenario="application-processing"></story-player>`,
};
