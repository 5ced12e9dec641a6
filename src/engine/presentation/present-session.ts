import type { Diagnostic } from '../../contract/diagnostic.js';
import type { JourneyEvent } from '../../contract/journey-event.js';
import type { JourneySession } from '../../contract/journey-session.js';
import type { Card } from '../../contract/library/card.js';
import { sayValue } from '../../messages/say-value.js';
import { testCondition } from '../conditions/test-condition.js';
import { instantOf } from '../../contract/instant.js';
import { SessionProjector } from '../projection/session-projector.js';
import type { AttributeView } from './attribute-view.js';
import { type CompiledSessionType, compileLibrary } from './compile-library.js';
import { presentAttribute } from './present-attribute.js';
import { presentLink } from './present-link.js';
import type { PresentOptions } from './present-options.js';
import { presentStages } from './present-stages.js';
import { literal, presentText, presentWords } from './present-text.js';
import { readableData, readableScope } from './readable-data.js';
import { Reader } from './reader.js';
import { sessionFacts } from './session-facts.js';
import type { SessionView } from './session-view.js';
import { withIdentity } from './with-identity.js';
import { withExplanation } from './with-explanation.js';
import { withheldSession } from './withheld-session.js';

export interface PresentSessionInput extends PresentOptions {
  readonly session: JourneySession;
  /** In any order; repeated ones count once. */
  readonly events?: Iterable<JourneyEvent> | null;
  /** The session's events already folded, instead of `events`. */
  readonly projector?: SessionProjector;
  /** Whether all events of the session are given; where absent, whether there are as many as the session counts. */
  readonly complete?: boolean;
}

/**
 * A session as its card. Never throws for what is in data or library: what is wrong becomes a diagnostic.
 *
 * @throws TypeError where no session is given.
 */
export function presentSession(input: PresentSessionInput): SessionView {
  const session = withIdentity(input.session);
  const { library, sessionType } = compileLibrary(input.library);
  const compiled = sessionType(session.type);
  const { type } = compiled;
  const { card = {} } = type;
  const reader = new Reader(input, library);
  const { now } = reader;
  const projector = input.projector ?? folded(input, type);
  const told = typeof session.eventCount === 'number' && session.eventCount > 0 ? session.eventCount : 0;
  const isComplete =
    input.complete ?? (input.projector ? projector.complete : projector.size >= told && projector.size > 0);
  const typeLabel = reader.label(type.displayName, type.name);
  const eventCount = Math.max(told, projector.size);
  const identity = {
    id: session.id,
    type: session.type,
    typeLabel,
    icon: type.icon ?? 'route',
    eventCount,
    priority: type.priority ?? 100,
  };
  if (!reader.may(type)) return withheldSession(identity);

  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => diagnostics.push(diagnostic);
  const facts = sessionFacts(compiled, { session, projector, complete: isComplete, now }, report);
  const firstTime = (name: string) =>
    projector.firstTime(name) ?? (isComplete ? undefined : lastEventTime(session, name, compiled));
  const asked = { session, now, events: (name: string) => firstTime(name) !== undefined };
  const options = {
    ...reader.text,
    attributes: facts.definitions,
    session: readableScope(session, facts.definitions, reader),
  };
  const unnamed = readableData(facts.data, facts.definitions, reader);

  const rule = card.status?.find(({ when }) => testCondition(when, facts.data, asked));
  const statusLabel = presentWords(rule?.label, unnamed, options);
  const status = rule && statusLabel !== undefined ? { label: statusLabel, tone: rule.tone ?? 'neutral' } : undefined;
  const isDeclared = type.attributes?.some(({ name }) => name === 'status');
  const data =
    isDeclared || !status ? unnamed : Object.assign(Object.create(null) as object, unnamed, { status: status.label });
  const stages = presentStages(card.stages ?? [], {
    firstTime,
    now,
    complete: isComplete,
    label: ({ label, name }) => presentWords(label, data, options) ?? reader.label(undefined, name),
  });
  const title = presentText(card.title, data, options) ?? literal(typeLabel);
  const subtitle = presentText(card.subtitle, data, options);
  const link = presentLink(type.card ? card.link : { href: '{{ session.externalUrl }}' }, data, options, report);
  const summary = presentWords(card.summary, data, options);
  const lastActivity =
    latestOf(projector.events.at(-1)?.createdDate, session.lastEvent?.createdDate) ?? session.createdDate;
  return {
    ...identity,
    title: title.text,
    titleParts: title.parts,
    ...(subtitle ? { subtitle: subtitle.text, subtitleParts: subtitle.parts } : {}),
    tone: type.tone ?? 'neutral',
    ...(status ? { status } : {}),
    stages,
    attributes: facts.shown.flatMap((name) => sessionAttribute(name) ?? []),
    customer: session.customerId || sayValue(reader.locale, 'unknownCustomer'),
    ...(lastActivity === undefined ? {} : { lastActivity }),
    ...(link ? { link } : {}),
    actions: actionsOf(card),
    ...(summary === undefined ? {} : { summary }),
    closed:
      rule?.closed === true ||
      stages.some(({ at }, index) => at !== undefined && card.stages?.[index]?.terminal === true),
    overdue: stages.some(({ state }) => state === 'overdue'),
    diagnostics,
  };

  function sessionAttribute(name: string): AttributeView | undefined {
    const found = facts.values.get(name);
    const definition = facts.definitions.get(name);
    const view = presentAttribute(
      { name, value: found?.value, definition, options: { ...reader.text, data: unnamed } },
      reader,
      report,
    );
    return view && found && withExplanation(view, found);
  }

  function actionsOf({ actions = [] }: Card) {
    return actions
      .filter(({ when }) => testCondition(when, facts.data, asked))
      .map(({ name, label, icon }) => ({
        name,
        label: presentWords(label, data, options) ?? reader.label(undefined, name),
        ...(icon === undefined ? {} : { icon }),
      }));
  }
}

function folded(
  { events, now }: PresentSessionInput,
  type: ConstructorParameters<typeof SessionProjector>[0],
): SessionProjector {
  const projector = new SessionProjector(type, { now });
  for (const event of iterable(events ?? [])) projector.add(event);
  return projector;
}

/** The backend names a session's newest event even where its events are not loaded. */
function lastEventTime(
  { lastEvent }: JourneySession,
  eventName: string,
  { eventType }: CompiledSessionType,
): string | undefined {
  const isMeant =
    lastEvent?.eventName !== undefined && eventType(lastEvent.eventName).type === eventType(eventName).type;
  return isMeant ? lastEvent.createdDate : undefined;
}

function latestOf(ours: string | undefined, theirs: string | undefined): string | undefined {
  return theirs !== undefined && instantOf(theirs) > instantOf(ours) ? theirs : ours;
}

/** A host without types is told what to give, not how the engine stumbled. */
function iterable(events: Iterable<JourneyEvent>): Iterable<JourneyEvent> {
  if (typeof events[Symbol.iterator] === 'function') return events;
  throw new TypeError(`presentSession: the events are ${String(events)}; give an iterable of events.`);
}
