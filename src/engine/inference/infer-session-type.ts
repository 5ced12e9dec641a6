import type { JourneyEvent } from '../../contract/journey-event.js';
import type { AttributeDefinition } from '../../contract/library/attribute-definition.js';
import type { EventType } from '../../contract/library/event-type.js';
import type { SessionType } from '../../contract/library/session-type.js';
import { compareEvents } from '../../contract/compare-events.js';
import { guessIcon } from './guess-icon.js';
import { guessTone } from './guess-tone.js';
import { inferAttribute, isCurrency } from './infer-attribute.js';
import { inferCard, latestEvent } from './infer-card.js';
import { isMasked } from './is-masked.js';
import { plainText } from './plain-text.js';
import { type Sample, samplesOf } from './sample.js';

const mostOnCard = 12;

/** A first draft of a session type out of the events of its sessions. At most `most` attributes and event types. */
export function inferSessionType(type: string, events: readonly JourneyEvent[], most: number): SessionType {
  const sorted = [...events].sort(compareEvents);
  const names = [...new Set(sorted.map(({ name }) => name))].slice(0, most);
  const sequences = namesBySession(sorted.filter(({ name }) => names.includes(name)));
  const samples = samplesOf(sorted);
  const onCard = cardSamples(samples, sequences).slice(0, Math.min(mostOnCard, most));
  const attributes = onCard.map((sample) => projected(inferAttribute(sample, samples)));
  const masked = new Set(onCard.filter(({ values }) => values.every(isMasked)).map(({ name }) => name));
  const card = inferCard({ type, attributes, masked, names, sequences });
  const hasLatest = card.status?.some(({ when }) => when && 'path' in when && when.path === latestEvent) ?? false;
  return {
    name: type,
    ...look(type),
    attributes: hasLatest ? [...attributes, latestEventOf(names)] : attributes,
    card,
    eventTypes: names.map((name) => inferEventType(name, sorted, { samples, onCard, most })),
  };
}

/** What is known of a session from its start, or said by several kinds of events, is about the session; the rest about its event. */
function cardSamples(all: readonly Sample[], sequences: readonly (readonly string[])[]): readonly Sample[] {
  const starts = new Set(sequences.map(([first]) => first));
  const samples = all.filter((sample) => !isCurrency(sample) && sample.name !== latestEvent);
  const own = samples.filter(({ events }) => events.size > 1 || [...events].some((name) => starts.has(name)));
  return own.length > 0 ? own : samples;
}

interface EventMaterial {
  /** The attributes of all events. */
  readonly samples: readonly Sample[];
  readonly onCard: readonly Sample[];
  readonly most: number;
}

function inferEventType(
  name: string,
  events: readonly JourneyEvent[],
  { samples: everywhere, onCard, most }: EventMaterial,
): EventType {
  const all = samplesOf(events.filter((event) => event.name === name)).slice(0, most);
  const samples = all.filter((sample) => !isCurrency(sample));
  const own = samples.find((sample) => onCard.every((other) => other.name !== sample.name));
  // where the card declares them all nothing has to be said twice, but for where its lists are collected from
  const declared = own || samples.some(({ isList }) => isList) ? samples : [];
  const attributes = declared.map((sample) => ({
    // one value alone may be told from no other kind: all events together say more
    ...inferAttribute(
      { ...(everywhere.find(({ name }) => name === sample.name) ?? sample), isList: sample.isList },
      all,
    ),
    ...(sample === own ? { tooltip: true } : {}),
  }));
  return { name, ...look(name), ...(attributes.length > 0 ? { attributes } : {}) };
}

function projected(definition: AttributeDefinition): AttributeDefinition {
  if (!definition.list) return definition;
  return { ...definition, projection: { operator: 'uniqueList', from: [definition.name] } };
}

const latestEventOf = (names: readonly string[]): AttributeDefinition => ({
  name: latestEvent,
  displayName: 'Latest event',
  projection: {
    operator: 'map',
    from: names.map((event) => ({ event })),
    states: Object.fromEntries(names.map((name) => [name, name])),
  },
});

function look(name: string): Pick<EventType, 'displayName' | 'icon' | 'tone'> {
  const displayName = plainText(name);
  const icon = guessIcon(name);
  const tone = guessTone(name);
  return { ...(displayName && { displayName }), ...(icon && { icon }), ...(tone && { tone }) };
}

function namesBySession(events: readonly JourneyEvent[]): readonly (readonly string[])[] {
  const found = new Map<string, string[]>();
  for (const { sessionId, name } of events) {
    const names = found.get(sessionId);
    if (names) names.push(name);
    else found.set(sessionId, [name]);
  }
  return [...found.values()];
}
