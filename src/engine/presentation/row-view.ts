import type { Diagnostic } from '../../contract/diagnostic.js';
import { instantOf } from '../../contract/instant.js';
import type { EventKind, JourneyEvent } from '../../contract/journey-event.js';
import type { EventType } from '../../contract/library/event-type.js';
import type { Text } from '../../contract/library/text.js';
import { readProperty } from '../path/read-path.js';
import { renderParts } from '../text/render-parts.js';
import type { TextOptions } from '../text/text-options.js';
import type { AttributeView } from './attribute-view.js';
import type { CompiledEventType } from './compile-library.js';
import type { EventView } from './event-view.js';
import { isShown } from './is-shown.js';
import { presentAttribute } from './present-attribute.js';
import { presentLink } from './present-link.js';
import { literal, presentWords } from './present-text.js';
import type { Reader } from './reader.js';
import type { TextPart } from './text-part.js';

const icons: Readonly<Partial<Record<EventKind, string>>> = {
  web: 'globe',
  app: 'smartphone',
  action: 'mouse-pointer-click',
  segment: 'users',
  outcome: 'target',
};
const lateAfter = 5 * 60_000;

/** What a row is made of. */
export interface RowSource {
  readonly event: JourneyEvent;
  readonly compiled: CompiledEventType;
  /** The event type with the keys of the variant that holds. */
  readonly shown: Omit<EventType, 'when'>;
  readonly reader: Reader;
  readonly permitted: boolean;
  /** Its attributes as texts may read them, and what else they may. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly options: TextOptions;
}

/**
 * An event view of which only what a closed row shows is made at once: few rows are ever opened, and attributes and the
 * pieces of texts are most of the work.
 */
export class RowView implements EventView {
  readonly id: string;
  readonly sessionId: string;
  readonly name: string;
  readonly at: string;
  readonly late: boolean;
  readonly title: string;
  declare readonly body?: string;
  readonly icon: string;
  readonly tone: EventView['tone'];
  declare readonly link?: { readonly href: string; readonly label: string };
  readonly expandable: boolean;
  readonly onTimeline: boolean;
  declare readonly withheld?: true;
  readonly #source: RowSource;
  /** Its title is the administrator's. */
  readonly #isTitled: boolean;
  #refused?: Diagnostic;
  #details?: Pick<EventView, 'attributes' | 'diagnostics'>;

  constructor(source: RowSource) {
    const { data, event, options, permitted, shown } = source;
    this.#source = source;
    this.id = event.id;
    this.sessionId = event.sessionId;
    this.name = event.name;
    this.at = event.createdDate;
    this.late = event.receivedDate !== undefined && isLate(event);
    const body = permitted ? presentWords(shown.body, data, options) : undefined;
    const title = permitted ? presentWords(shown.title, data, options) : undefined;
    this.#isTitled = title !== undefined;
    this.title = title ?? this.typeLabel;
    if (body !== undefined) this.body = body;
    this.icon = shown.icon ?? icons[event.kind] ?? 'circle-dot';
    this.tone = shown.tone ?? 'neutral';
    const refuse = (diagnostic: Diagnostic) => (this.#refused = diagnostic);
    const link = permitted && shown.link ? presentLink(shown.link, data, options, refuse) : undefined;
    if (link) this.link = link;
    this.expandable = permitted && (link !== undefined || hasAttributes(source));
    this.onTimeline = permitted && shown.onTimeline !== false;
    if (!permitted) this.withheld = true;
  }

  get typeLabel(): string {
    const { compiled, reader } = this.#source;
    return reader.label(compiled.type.displayName, compiled.type.name);
  }

  get titleParts(): readonly TextPart[] {
    return this.#isTitled ? this.#parts('title') : literal(this.title).parts;
  }

  get bodyParts(): readonly TextPart[] | undefined {
    return this.body === undefined ? undefined : this.#parts('body');
  }

  get attributes(): AttributeView[] {
    return this.#open().attributes;
  }

  get diagnostics(): Diagnostic[] {
    return this.#open().diagnostics;
  }

  #parts(name: 'title' | 'body'): readonly TextPart[] {
    const { data, options, shown } = this.#source;
    return renderParts(shown[name] as Text, data, options);
  }

  #open(): Pick<EventView, 'attributes' | 'diagnostics'> {
    if (this.#details) return this.#details;
    const diagnostics = this.#refused ? [this.#refused] : [];
    const report = (diagnostic: Diagnostic) => diagnostics.push(diagnostic);
    const attributes = this.#source.permitted ? attributesOf(this.#source, report) : [];
    return (this.#details = { attributes, diagnostics });
  }
}

const isLate = ({ createdDate, receivedDate }: JourneyEvent): boolean =>
  instantOf(receivedDate) - instantOf(createdDate) > lateAfter;

/** The declared attributes in their order; all of them where none is declared. */
const namesOf = ({ event, compiled }: RowSource): readonly string[] => compiled.names ?? Object.keys(event.attributes);

function hasAttributes(source: RowSource): boolean {
  const { compiled, event, reader } = source;
  const isThere = (name: string): boolean =>
    isShown(readProperty(event.attributes, name), compiled.definitions.get(name), reader);
  return namesOf(source).some(isThere);
}

/** Those for the tooltip first. */
function attributesOf(source: RowSource, report: (diagnostic: Diagnostic) => void): AttributeView[] {
  const { compiled, data, event, reader } = source;
  const options = { ...reader.text, data };
  const views = namesOf(source).flatMap((name) => {
    const value = readProperty(event.attributes, name);
    return presentAttribute({ name, value, definition: compiled.definitions.get(name), options }, reader, report) ?? [];
  });
  return [...views.filter(({ tooltip }) => tooltip), ...views.filter(({ tooltip }) => !tooltip)];
}
