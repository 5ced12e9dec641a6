import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/journey-timeline.js';
import { hostileEvents } from './player/hostile-data.js';
import { storyData, type StoryData } from './player/story-data.js';

const meta: Meta = { title: 'Elements/Timeline', component: 'journey-timeline' };
export default meta;

const timeline = (
  { session, events, library, now }: Partial<StoryData>,
  {
    order,
    selectedEventId,
    lastSeen,
  }: { order?: 'newest' | 'oldest'; selectedEventId?: string; lastSeen?: string } = {},
) =>
  html`<journey-timeline
    time-zone="Europe/London"
    .session=${session}
    .events=${events ?? []}
    .library=${library}
    .now=${now}
    .order=${order}
    .selectedEventId=${selectedEventId}
    .lastSeen=${lastSeen}
  ></journey-timeline>`;

const merged = () => {
  const { sessions, library, now } = storyData('supply-chain');
  return {
    library,
    now,
    sessions: sessions.map(({ session }) => session),
    events: sessions.flatMap(({ events }) => events),
  };
};

/** Newest first, grouped by day. */
export const NewestFirst: StoryObj = { render: () => timeline(storyData('application-processing', 'happy-path')) };

/** Oldest first. */
export const OldestFirst: StoryObj = {
  render: () => timeline(storyData('application-processing', 'happy-path'), { order: 'oldest' }),
};

/** One event is selected: its attributes are shown. */
export const Selected: StoryObj = {
  render: () => timeline(storyData('bike-delivery'), { selectedEventId: 'bike-3' }),
};

/** What came since the agent last looked stands beyond a divider. */
export const NewSince: StoryObj = { render: () => timeline(storyData('bike-delivery'), { lastSeen: 'bike-2' }) };

/** The events of three sessions in one timeline. */
export const SeveralSessions: StoryObj = {
  render: () => {
    const { sessions, events, library, now } = merged();
    return html`<journey-timeline
      time-zone="Europe/London"
      .sessions=${sessions}
      .events=${events}
      .library=${library}
      .now=${now}
    ></journey-timeline>`;
  },
};

/** The same, grouped by session. */
export const GroupedBySession: StoryObj = {
  render: () => {
    const { sessions, events, library, now } = merged();
    return html`<journey-timeline
      group-by="session"
      time-zone="Europe/London"
      .sessions=${sessions}
      .events=${events}
      .library=${library}
      .now=${now}
    ></journey-timeline>`;
  },
};

/** 271 events of one session: it scrolls inside itself and draws what is on screen. */
export const LongHistory: StoryObj = { render: () => timeline(storyData('marketing-campaigns', 'long-history')) };

/** 50,000 events. */
export const VeryLong: StoryObj = {
  render: () => {
    const data = storyData('bike-delivery');
    const start = Date.parse('2020-06-12T16:00:00Z');
    const events = Array.from({ length: 50_000 }, (_, index) => {
      const event = data.events[index % data.events.length] ?? data.events[0];
      return { ...event, id: `e-${index}`, createdDate: new Date(start - index * 600_000).toISOString() };
    });
    return timeline({ ...data, events } as StoryData);
  },
};

/** No Session Library at all. */
export const Unconfigured: StoryObj = { render: () => timeline({ ...storyData('bike-delivery'), library: undefined }) };

/** No events. */
export const Empty: StoryObj = { render: () => timeline({ events: [] }) };

/** Nothing that comes from outside is markup or a reason to break the layout. */
export const Hostile: StoryObj = { render: () => timeline({ events: hostileEvents, now: '2026-11-02T10:00:00Z' }) };
