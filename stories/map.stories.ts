import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/journey-map.js';
import { hostileEvents } from './player/hostile-data.js';
import { storyData, type StoryData } from './player/story-data.js';

const meta: Meta = { title: 'Elements/Journey map', component: 'journey-map' };
export default meta;

const map = ({ session, events, library, now }: Partial<StoryData>, selectedEventId?: string) =>
  html`<journey-map
    time-zone="Europe/London"
    .session=${session}
    .events=${events ?? []}
    .library=${library}
    .now=${now}
    .selectedEventId=${selectedEventId}
  ></journey-map>`;

/** One icon for each event, in time order; the tone is its colour. */
export const BikeDelivery: StoryObj = { render: () => map(storyData('bike-delivery')) };

/** One event is selected. */
export const Selected: StoryObj = { render: () => map(storyData('bike-delivery'), 'bike-2') };

/** A long history scrolls sideways. */
export const LongHistory: StoryObj = { render: () => map(storyData('case-management', 'long-history')) };

/** No Session Library at all: the icon of the event's kind. */
export const Unconfigured: StoryObj = { render: () => map({ ...storyData('bike-delivery'), library: undefined }) };

/** Nothing that comes from outside is markup. */
export const Hostile: StoryObj = { render: () => map({ events: hostileEvents, now: '2026-11-02T10:00:00Z' }) };
