import { html, type TemplateResult } from 'lit';
import type { Words } from '../../messages/words.js';
import { say } from '../../messages/say.js';
import type { ViewContext } from '../view-context.js';

/** How news reaches the widget. `paused`: the page is hidden. `offline`: no connection. */
export type LiveBadgeState = 'connecting' | 'live' | 'polling' | 'paused' | 'offline';

const words: Readonly<Record<LiveBadgeState, keyof Words>> = {
  connecting: 'liveConnecting',
  live: 'liveLive',
  polling: 'livePolling',
  paused: 'livePaused',
  offline: 'liveOffline',
};

/** Whether what is shown is up to date: a dot and a word. */
export function liveBadge(state: LiveBadgeState, context: ViewContext): TemplateResult {
  return html`<span class="live-badge" part="live" data-state=${state}>${say(context.locale, words[state])}</span>`;
}
