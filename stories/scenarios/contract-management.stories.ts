import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../player/story-player.js';

const meta: Meta = { title: 'Scenarios/Contract management' };
export default meta;

/** A household policy: one more cover, one claim, settled. */
export const HappyPath: StoryObj = {
  render: () => html`<story-player scenario="contract-management" story="happy-path" told></story-player>`,
};

/** Two premiums missed; beside it a phone plan whose customer is leaving. */
export const Trouble: StoryObj = {
  render: () => html`<story-player scenario="contract-management" story="trouble" told opened></story-player>`,
};

/** Six years of premiums, folded into runs. */
export const LongHistory: StoryObj = {
  render: () => html`<story-player scenario="contract-management" story="long-history" told></story-player>`,
};

/** Nothing has happened yet: send the events one by one, or press "Play". */
export const Played: StoryObj = {
  name: 'Play it yourself',
  render: () => html`<story-player scenario="contract-management"></story-player>`,
};
