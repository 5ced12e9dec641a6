import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/journey-session-card.js';
import { hostileEvents, hostileSession } from './player/hostile-data.js';
import { storyData, type StoryData } from './player/story-data.js';
import './widget-languages.js';

const meta: Meta = { title: 'Elements/Session card', component: 'journey-session-card' };
export default meta;

interface Options {
  readonly open?: boolean;
  readonly capabilities?: readonly string[];
  readonly selectedEventId?: string;
}

const card = (
  { session, events, library, now }: Partial<StoryData>,
  { open, capabilities, selectedEventId }: Options = {},
) =>
  html`<journey-session-card
    ?open=${open}
    time-zone="Europe/London"
    .session=${session}
    .events=${events ?? []}
    .library=${library}
    .now=${now}
    .capabilities=${capabilities}
    .selectedEventId=${selectedEventId}
  ></journey-session-card>`;

/** Closed: title, status, stages, attributes, and the control that opens it. */
export const Closed: StoryObj = { render: () => card(storyData('bike-delivery')) };

/** Open: its journey map and event timeline. */
export const Open: StoryObj = { render: () => card(storyData('bike-delivery'), { open: true }) };

/** One event is selected: its details are shown. */
export const Selected: StoryObj = {
  render: () => card(storyData('bike-delivery'), { open: true, selectedEventId: 'bike-2' }),
};

/** A stage is overdue, an action offers what to do. */
export const Overdue: StoryObj = { render: () => card(storyData('application-processing')) };

/** Masked values: the last four characters at most. */
export const Masked: StoryObj = { render: () => card(storyData('atm-transaction', 'happy-path')) };

/** A value that is shown to nobody before it is revealed, and one that is bullets. */
export const Hidden: StoryObj = { render: () => card(storyData('scheduling')) };

/** An attribute that needs a capability, which this host grants. */
export const WithCapability: StoryObj = {
  render: () => card(storyData('marketing-campaigns', 'happy-path'), { capabilities: ['marketing.scores'] }),
};

/** The same card without the capability. */
export const WithoutCapability: StoryObj = { render: () => card(storyData('marketing-campaigns', 'happy-path')) };

/** In German, as the library words it. */
export const German: StoryObj = {
  render: () => html`<div lang="de">${card(storyData('finance'), { open: true })}</div>`,
};

/** No Session Library at all: humanised names, every attribute, the latest values. */
export const Unconfigured: StoryObj = {
  render: () => card({ ...storyData('bike-delivery'), library: undefined }, { open: true }),
};

/** A session whose events nobody has loaded: what the backend has projected stands. */
export const WithoutEvents: StoryObj = {
  render: () => card({ ...storyData('bike-delivery'), events: [] }, { open: true }),
};

/** Nothing that comes from outside is markup, a script or a reason to break the layout. */
export const Hostile: StoryObj = {
  render: () => card({ session: hostileSession, events: hostileEvents, now: '2026-11-02T10:00:00Z' }, { open: true }),
};
