import type { CustomEventRequest } from '../../src/contract/custom-event-request.js';
import type { Diagnostic } from '../../src/contract/diagnostic.js';
import type { JourneyEvent } from '../../src/contract/journey-event.js';
import { presentEvent } from '../../src/engine/presentation/present-event.js';
import { presentSession } from '../../src/engine/presentation/present-session.js';
import type { Scenario } from '../../src/mock/scenario.js';
import { toldJourney } from '../../stories/player/told-journey.js';

interface Reading {
  /** What an agent reads of the customer's cards and of the newest event of each. */
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Names of attributes whose values do not fit their types. */
  readonly raw: readonly string[];
  readonly events: readonly JourneyEvent[];
}

/** Everything an agent reads once some events have come: cards as lines of text, the newest session first. */
export function readStory(
  scenario: Scenario,
  events: readonly CustomEventRequest[],
  { now, locale = 'en-GB', capabilities }: { now: string; locale?: string; capabilities?: readonly string[] },
): Reading {
  const { library } = scenario;
  const options = { library, locale, timeZone: 'Europe/London', now: Date.parse(now), capabilities };
  const read = toldJourney(scenario, events).map(({ session, events: told }) => {
    const card = presentSession({ ...options, session, events: told });
    const rows = told.map((event) => presentEvent({ ...options, event, session }));
    const last = rows.at(-1);
    const lines = [
      `${card.title} [${card.status?.label}]`,
      card.subtitle,
      card.stages.map(({ label, state }) => `${label}: ${state}`).join(' > '),
      ...card.attributes.map(({ label, text }) => `- ${label}: ${text}`),
      card.actions.map(({ label }) => `(${label})`).join(' '),
      card.summary,
      last && `last: ${[last.title, last.body].filter(Boolean).join(' / ')}`,
    ];
    return {
      text: lines.filter(Boolean).join('\n'),
      diagnostics: [...card.diagnostics, ...rows.flatMap(({ diagnostics }) => diagnostics)],
      raw: [card, ...rows].flatMap(({ attributes }) => attributes.filter(({ raw }) => raw).map(({ name }) => name)),
      events: told,
    };
  });
  return {
    text: read.map(({ text }) => text).join('\n\n'),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
    raw: read.flatMap(({ raw }) => raw),
    events: read.flatMap(({ events: told }) => told),
  };
}
