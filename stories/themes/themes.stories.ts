import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { bikeDeliveryScenario } from '../../src/mock/scenarios/bike-delivery.js';
import '../player/story-player.js';
import { type ThemeName, themeFiles } from './theme-names.js';
import './theme-playground.js';

const meta: Meta = { title: 'Themes' };
export default meta;

const now = '2020-06-13T09:00:00Z';
const themed = (name: ThemeName) => html`
  <link rel="stylesheet" href=${themeFiles[name].href} />
  <div class="theme-${name}"><story-player scenario="bike-delivery" .start=${3} .now=${now}></story-player></div>
`;

/** Grey and square: `stories/themes/plain.css`. */
export const Plain: StoryObj = { render: () => themed('plain') };

/** In the manner of a large cloud contact centre: `stories/themes/cloud.css`. */
export const CloudContactCentre: StoryObj = { render: () => themed('cloud') };

/** Every line drawn, 7:1 for all text: `stories/themes/high-contrast.css`. */
export const HighContrast: StoryObj = { render: () => themed('high-contrast') };

/** Every `--journey-*` property, to be changed while a panel follows. The CSS below the fields is yours to copy. */
export const Playground: StoryObj = {
  render: () => html`<theme-playground .events=${bikeDeliveryScenario.events.length}></theme-playground>`,
};
