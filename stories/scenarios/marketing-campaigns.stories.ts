import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../player/story-player.js';

const meta: Meta = { title: 'Scenarios/Marketing campaign history' };
export default meta;

/** An e-mail is opened, its offer redeemed. */
export const HappyPath: StoryObj = {
  render: () => html`<story-player scenario="marketing-campaigns" story="happy-path" told></story-player>`,
};

/** An e-mail bounces, an SMS ends in "do not contact". */
export const Trouble: StoryObj = {
  render: () => html`<story-player scenario="marketing-campaigns" story="trouble" told opened></story-player>`,
};

/** Two years of newsletters: 271 events in one session, openings in runs. */
export const LongHistory: StoryObj = {
  render: () => html`<story-player scenario="marketing-campaigns" story="long-history" told></story-player>`,
};

/** Nothing has happened yet: send the events one by one, or press "Play". */
export const Played: StoryObj = {
  name: 'Play it yourself',
  render: () => html`<story-player scenario="marketing-campaigns"></story-player>`,
};

/** For an agent who may see purchase scores (`requires: "marketing.scores"`). */
export const WithScores: StoryObj = {
  name: 'Happy path, with scores',
  render: () =>
    html`<story-player
      scenario="marketing-campaigns"
      story="happy-path"
      told
      .capabilities=${['marketing.scores']}
    ></story-player>`,
};
