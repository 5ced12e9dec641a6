import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './player/agent-desktop.js';

const meta: Meta = { title: 'Hosts/Agent desktop', parameters: { layout: 'fullscreen' } };
export default meta;

/** A call in progress: the panel stands in the side column; press "Call carrier" and the desktop dials. */
export const CallInProgress: StoryObj = { render: () => html`<agent-desktop></agent-desktop>` };

/** The narrowest side column: 320 px. */
export const NarrowColumn: StoryObj = { render: () => html`<agent-desktop column="320"></agent-desktop>` };
