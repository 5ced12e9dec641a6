import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../player/story-player.js';

const meta: Meta = { title: 'Scenarios/Supply chain' };
export default meta;

/** An order and its delivery, two sessions of one customer. */
export const HappyPath: StoryObj = {
  render: () => html`<story-player scenario="supply-chain" story="happy-path" told></story-player>`,
};

/** A payment fails, the bike is late, the helmet comes back. */
export const Trouble: StoryObj = {
  render: () => html`<story-player scenario="supply-chain" story="trouble" told opened></story-player>`,
};

/** One parcel, scanned every six hours for three weeks. */
export const LongHistory: StoryObj = {
  render: () => html`<story-player scenario="supply-chain" story="long-history" told></story-player>`,
};

/** Nothing has happened yet: send the events one by one, or press "Play". */
export const Played: StoryObj = {
  name: 'Play it yourself',
  render: () => html`<story-player scenario="supply-chain"></story-player>`,
};
