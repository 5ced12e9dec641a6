import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../player/story-player.js';

const meta: Meta = { title: 'Scenarios/Scheduling' };
export default meta;

/** An eye test and an engineer at home, both as agreed. */
export const HappyPath: StoryObj = {
  render: () => html`<story-player scenario="scheduling" story="happy-path" told></story-player>`,
};

/** An appointment moved twice and missed; an engineer who is late. */
export const Trouble: StoryObj = {
  render: () => html`<story-player scenario="scheduling" story="trouble" told opened></story-player>`,
};

/** Weekly physiotherapy. */
export const LongHistory: StoryObj = {
  render: () => html`<story-player scenario="scheduling" story="long-history" told></story-player>`,
};

/** Nothing has happened yet: send the events one by one, or press "Play". */
export const Played: StoryObj = {
  name: 'Play it yourself',
  render: () => html`<story-player scenario="scheduling"></story-player>`,
};
