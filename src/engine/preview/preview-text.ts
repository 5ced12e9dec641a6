import type { JourneyEvent } from '../../contract/journey-event.js';
import type { SessionLibrary } from '../../contract/library/session-library.js';
import { say } from '../../messages/say.js';
import type { EventView } from '../presentation/event-view.js';
import { orderSessions } from '../presentation/order-sessions.js';
import type { PresentOptions } from '../presentation/present-options.js';
import { presentEvent } from '../presentation/present-event.js';
import { presentSession } from '../presentation/present-session.js';
import type { SessionView } from '../presentation/session-view.js';
import type { StageView } from '../presentation/stage-view.js';
import { renderText } from '../text/render-text.js';
import { capabilitiesIn } from './capabilities-in.js';
import { previewSessions } from './preview-sessions.js';

export type PreviewOptions = Omit<PresentOptions, 'library'>;

const stageWords = {
  done: 'stageDone',
  current: 'stageCurrent',
  pending: 'stagePending',
  overdue: 'stageOverdue',
  skipped: 'stageSkipped',
} as const;

/**
 * What agents read of sample events, as plain text: a block for every session, in the order of the cards, with its timeline
 * below, oldest event first. Every capability is granted where `capabilities` is absent. The same input always gives the same text, so that it can be kept and compared.
 */
export function previewText(
  library: SessionLibrary,
  events: readonly JourneyEvent[],
  options: PreviewOptions = {},
): string {
  const locale = options.locale ?? library.locale ?? 'en';
  const capabilities = options.capabilities ?? capabilitiesIn(library);
  const input = { ...options, capabilities, locale, library };
  const blocks = previewSessions(events).map(({ session, events: own }) => {
    const rows = own.map((event) => presentEvent({ ...input, event, session })).filter(({ onTimeline }) => onTimeline);
    return { ...presentSession({ ...input, session, events: own }), rows };
  });
  return `${orderSessions(blocks)
    .map((block) => blockOf(block, block.rows, input))
    .join('\n\n')}\n`;
}

function blockOf(view: SessionView, rows: readonly EventView[], options: PreviewOptions & { locale: string }): string {
  const { locale } = options;
  const status = view.status ? ` [${view.status.label}, ${view.status.tone}]` : '';
  const lines = [
    `${view.typeLabel}: ${view.title}${status}`,
    view.subtitle && `  ${view.subtitle}`,
    view.stages.length > 0 &&
      `  ${say(locale, 'stages')}: ${view.stages.map((stage) => stageOf(stage, locale)).join(' > ')}`,
    ...view.attributes.map(({ label, text }) => `  ${label}: ${text}`),
    `  ${say(locale, 'events', { count: view.eventCount })}`,
    view.link && `  -> ${view.link.label}: ${view.link.href}`,
    ...view.actions.map(({ label }) => `  (${label})`),
    view.summary && `  "${view.summary}"`,
    ...rows.flatMap((row) => linesOf(row, options)),
  ];
  return lines.filter(Boolean).map(oneLine).join('\n');
}

const stageOf = ({ label, state }: StageView, locale: string): string => `${label} (${say(locale, stageWords[state])})`;

function linesOf(
  { at, title, tone, body, attributes, link }: EventView,
  { locale, timeZone }: PreviewOptions,
): (string | undefined)[] {
  const time = renderText("{{ at | date: 'yyyy-MM-dd HH:mm' }}", { at }, { locale, timeZone });
  return [
    `  ${time}  ${title}${tone === 'neutral' ? '' : ` [${tone}]`}`,
    body && `    ${body}`,
    ...attributes.map(({ label, text }) => `    ${label}: ${text}`),
    link && `    -> ${link.label}: ${link.href}`,
  ];
}

/** A line break within a value would look like another line of the card. */
const oneLine = (line: string | false | undefined): string => String(line).replace(/[\r\n\u2028\u2029]+/g, ' ');
