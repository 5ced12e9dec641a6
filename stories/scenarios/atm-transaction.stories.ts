import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../player/story-player.js';

const meta: Meta = { title: 'Scenarios/ATM transaction' };
export default meta;

/** A transfer: balance before and after, the account it went to masked. */
export const HappyPath: StoryObj = {
  render: () => html`<story-player scenario="atm-transaction" story="happy-path" told></story-player>`,
};

/** A wrong PIN, no cash, and the amount is gone. */
export const Trouble: StoryObj = {
  render: () => html`<story-player scenario="atm-transaction" story="trouble" told opened></story-player>`,
};

/** Twelve weeks of withdrawals; one ends with the card in the machine. */
export const LongHistory: StoryObj = {
  render: () => html`<story-player scenario="atm-transaction" story="long-history" told></story-player>`,
};

/** Nothing has happened yet: send the events one by one, or press "Play". */
export const Played: StoryObj = {
  name: 'Play it yourself',
  render: () => html`<story-player scenario="atm-transaction"></story-player>`,
};
