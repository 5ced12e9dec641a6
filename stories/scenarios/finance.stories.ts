import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../player/story-player.js';
import '../widget-languages.js';

const meta: Meta = { title: 'Scenarios/Finance' };
export default meta;

/** An invoice, paid and settled. */
export const HappyPath: StoryObj = {
  render: () => html`<story-player scenario="finance" story="happy-path" told></story-player>`,
};

/** The debit fails; half is paid after the second reminder; the account is overdrawn. */
export const Trouble: StoryObj = {
  render: () => html`<story-player scenario="finance" story="trouble" told opened></story-player>`,
};

/** Four years of monthly invoices and statements. */
export const LongHistory: StoryObj = {
  render: () => html`<story-player scenario="finance" story="long-history" told></story-player>`,
};

/** Nothing has happened yet: send the events one by one, or press "Play". */
export const Played: StoryObj = {
  name: 'Play it yourself',
  render: () => html`<story-player scenario="finance"></story-player>`,
};

/** The same trouble for an agent who reads German. */
export const German: StoryObj = {
  render: () => html`<div lang="de"><story-player scenario="finance" told opened></story-player></div>`,
};
