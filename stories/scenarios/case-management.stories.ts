import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../player/story-player.js';

const meta: Meta = { title: 'Scenarios/Case management' };
export default meta;

/** A support ticket is answered within an hour and solved in a day. */
export const HappyPath: StoryObj = {
  render: () => html`<story-player scenario="case-management" story="happy-path" told></story-player>`,
};

/** No answer for two days, then escalated; a warranty repair is not covered. */
export const Trouble: StoryObj = {
  render: () => html`<story-player scenario="case-management" story="trouble" told opened></story-player>`,
};

/** Forty questions and answers about one ticket. */
export const LongHistory: StoryObj = {
  render: () => html`<story-player scenario="case-management" story="long-history" told></story-player>`,
};

/** Nothing has happened yet: send the events one by one, or press "Play". */
export const Played: StoryObj = {
  name: 'Play it yourself',
  render: () => html`<story-player scenario="case-management"></story-player>`,
};
