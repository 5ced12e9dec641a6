import type { Diagnostic } from '../../contract/diagnostic.js';
import type { EventKind, JourneyEvent } from '../../contract/journey-event.js';
import type { JourneySession } from '../../contract/journey-session.js';
import type { EventType, EventVariant } from '../../contract/library/event-type.js';
import { testCondition } from '../conditions/test-condition.js';
import { readProperty } from '../path/read-path.js';
import { instantOf } from '../../contract/instant.js';
import { withAttributes } from '../projection/with-attributes.js';
import { type CompiledEventType, type CompiledSessionType, compileLibrary } from './compile-library.js';
import type { AttributeView } from './attribute-view.js';
import type { EventView } from './event-view.js';
import { isShown } from './is-shown.js';
import { type AttributeInput, presentAttribute } from './present-attribute.js';
import { presentLink } from './present-link.js';
import type { PresentOptions } from './present-options.js';
import { literal, presentText } from './present-text.js';
import { readableData, readableScope } from './readable-data.js';
import { Reader } from './reader.js';

export interface PresentEventInput extends PresentOptions {
  readonly event: JourneyEvent;
  /** What `session.…` reads; its type decides which event types count, else the event's own `sessionType`. */
  readonly session?: JourneySession;
}

const icons: Readonly<Record<EventKind, string>> = {
  custom: 'circle-dot',
  web: 'globe',
  app: 'smartphone',
  action: 'mouse-pointer-click',
  segment: 'users',
  outcome: 'target',
  unknown: 'circle-dot',
};
const lateAfter = 5 * 60_000;

/**
 * An event as its row on the timeline and its place on the journey map. Never throws for what is in data or library.
 * Its attributes are made when they are read first: few rows are ever opened.
 */
export function presentEvent(input: PresentEventInput): EventView {
  const { session } = input;
  const event = withAttributes(input.event);
  const { library, sessionType } = compileLibrary(input.library);
  const ofSession = sessionType(session?.type ?? event.sessionType);
  const compiled = ofSession.eventType(event.name);
  const { type, definitions } = compiled;
  const reader = new Reader(input, library);
  const permitted = reader.may(ofSession.type) && reader.may(type);
  const shown = variantOf(type, ofSession, { event, session }, reader);
  const data = readableData(event.attributes, definitions, reader);
  const options = {
    ...reader.text,
    attributes: definitions,
    event: readableScope(event, definitions, reader),
    session: session && readableScope(session, definitions, reader),
  };
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => diagnostics.push(diagnostic);
  const typeLabel = reader.label(type.displayName, type.name);
  const title = presentText(permitted ? shown.title : undefined, data, options) ?? literal(typeLabel);
  const body = presentText(permitted ? shown.body : undefined, data, options);
  const link = permitted ? presentLink(shown.link, data, options, report) : undefined;
  let details: readonly AttributeView[] | undefined;
  const attributes = () =>
    (details ??= permitted ? attributesOf(event, compiled, { ...reader.text, data }, reader, report) : []);
  return {
    id: event.id,
    sessionId: event.sessionId,
    name: event.name,
    typeLabel,
    at: event.createdDate,
    late: event.receivedDate !== undefined && instantOf(event.receivedDate) - instantOf(event.createdDate) > lateAfter,
    title: title.text,
    titleParts: title.parts,
    ...(body ? { body: body.text, bodyParts: body.parts } : {}),
    icon: shown.icon ?? icons[event.kind] ?? icons.unknown,
    tone: shown.tone ?? 'neutral',
    expandable: permitted && (link !== undefined || hasAttributes(event, compiled, reader)),
    get attributes() {
      return attributes();
    },
    onTimeline: permitted && (shown.onTimeline ?? true),
    ...(permitted ? {} : { withheld: true }),
    ...(link ? { link } : {}),
    get diagnostics() {
      attributes();
      return diagnostics;
    },
  };
}

/** The event type with the keys of the first variant that holds. */
function variantOf(
  type: EventType,
  { eventType }: CompiledSessionType,
  { event, session }: PresentEventInput,
  { now }: Reader,
): Omit<EventVariant, 'when'> {
  if (!type.variants) return type;
  const options = { event, session, now, events: (name: string) => eventType(name).type === type };
  const variant = type.variants.find(({ when }) => testCondition(when, event.attributes, options));
  return variant ? { ...type, ...variant } : type;
}

/** The declared attributes in their order; all of them where none is declared. */
function namesOf({ attributes }: JourneyEvent, { type }: CompiledEventType): readonly string[] {
  return type.attributes?.length ? type.attributes.map(({ name }) => name) : Object.keys(attributes);
}

function hasAttributes(event: JourneyEvent, compiled: CompiledEventType, reader: Reader): boolean {
  const { definitions } = compiled;
  return namesOf(event, compiled).some((name) =>
    isShown(readProperty(event.attributes, name), definitions.get(name), reader),
  );
}

/** Those for the tooltip first. */
function attributesOf(
  event: JourneyEvent,
  compiled: CompiledEventType,
  options: AttributeInput['options'],
  reader: Reader,
  report: (diagnostic: Diagnostic) => void,
): readonly AttributeView[] {
  const { definitions } = compiled;
  const views = namesOf(event, compiled).flatMap((name) => {
    const value = readProperty(event.attributes, name);
    return presentAttribute({ name, value, definition: definitions.get(name), options }, reader, report) ?? [];
  });
  return [...views.filter(({ tooltip }) => tooltip), ...views.filter(({ tooltip }) => !tooltip)];
}
