import type { Diagnostic } from '../../contract/diagnostic.js';
import type { EventKind, JourneyEvent } from '../../contract/journey-event.js';
import type { EventType, EventVariant } from '../../contract/library/event-type.js';
import { testCondition } from '../conditions/test-condition.js';
import { readProperty } from '../path/read-path.js';
import { instantOf } from '../../contract/instant.js';
import { withAttributes } from '../projection/with-attributes.js';
import { type CompiledEventType, type CompiledSessionType, compileLibrary } from './compile-library.js';
import type { AttributeView } from './attribute-view.js';
import { isShown } from './is-shown.js';
import { type AttributeInput, presentAttribute } from './present-attribute.js';
import { presentLink } from './present-link.js';
import type { PresentEventInput } from './present-event-input.js';
import { literal, presentText } from './present-text.js';
import { readableData, readableScope } from './readable-data.js';
import { Reader } from './reader.js';
import { RowView } from './row-view.js';

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

/** As `presentEvent`, but for a screen: attributes and what is wrong with them are made when they are read first. */
export function presentRow(input: PresentEventInput): RowView {
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
  const details = () => ({
    attributes: permitted ? attributesOf(event, compiled, { ...reader.text, data }, reader, report) : [],
    diagnostics,
  });
  const view = {
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
    onTimeline: permitted && (shown.onTimeline ?? true),
    ...(permitted ? {} : { withheld: true as const }),
    ...(link ? { link } : {}),
  };
  return new RowView(view, details);
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
): AttributeView[] {
  const { definitions } = compiled;
  const views = namesOf(event, compiled).flatMap((name) => {
    const value = readProperty(event.attributes, name);
    return presentAttribute({ name, value, definition: definitions.get(name), options }, reader, report) ?? [];
  });
  return [...views.filter(({ tooltip }) => tooltip), ...views.filter(({ tooltip }) => !tooltip)];
}
