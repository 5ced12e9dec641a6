import type { Diagnostic } from '../../contract/diagnostic.js';
import { instantOf } from '../../contract/instant.js';
import type { EventKind, JourneyEvent } from '../../contract/journey-event.js';
import type { EventType } from '../../contract/library/event-type.js';
import { readProperty } from '../path/read-path.js';
import type { TextOptions } from '../text/text-options.js';
import type { AttributeView } from './attribute-view.js';
import type { CompiledEventType } from './compile-library.js';
import type { EventView } from './event-view.js';
import { isShown } from './is-shown.js';
import { presentAttribute } from './present-attribute.js';
import { presentLink } from './present-link.js';
import { literal, presentText, presentWords } from './present-text.js';
import type { Reader } from './reader.js';
import type { TextPart } from './text-part.js';

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
  #refused?: Diagnostic;
  #attributes?: AttributeView[];
  #diagnostics?: Diagnostic[];
  #titleParts?: readonly TextPart[];
  #bodyParts?: readonly TextPart[];

  constructor(source: RowSource) {
    const { data, event, options, permitted, shown } = source;
    this.#source = source;
    this.id = event.id;
    this.sessionId = event.sessionId;
    this.name = event.name;
    this.at = event.createdDate;
    this.late = event.receivedDate !== undefined && isLate(event.receivedDate, event.createdDate);
    const body = permitted ? presentWords(shown.body, data, options) : undefined;
    this.title = (permitted ? presentWords(shown.title, data, options) : undefined) ?? this.typeLabel;
    if (body !== undefined) this.body = body;
    this.icon = shown.icon ?? icons[event.kind] ?? icons.unknown;
    this.tone = shown.tone ?? 'neutral';
    const link = permitted && shown.link ? this.#present(shown.link) : undefined;
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
    return (this.#titleParts ??= this.#parts(this.#source.shown.title) ?? literal(this.title).parts);
  }

  get bodyParts(): readonly TextPart[] | undefined {
    if (this.body === undefined) return undefined;
    return (this.#bodyParts ??= this.#parts(this.#source.shown.body));
  }

  get attributes(): AttributeView[] {
    this.#open();
    return this.#attributes as AttributeView[];
  }

  get diagnostics(): Diagnostic[] {
    this.#open();
    return this.#diagnostics as Diagnostic[];
  }

  #parts(text: EventType['title']): readonly TextPart[] | undefined {
    const { data, options, permitted } = this.#source;
    return permitted ? presentText(text, data, options)?.parts : undefined;
  }

  #present(link: NonNullable<EventType['link']>): EventView['link'] {
    const { data, options } = this.#source;
    return presentLink(link, data, options, (diagnostic) => (this.#refused = diagnostic));
  }

  #open(): void {
    if (this.#attributes) return;
    const diagnostics = this.#refused ? [this.#refused] : [];
    this.#attributes = this.#source.permitted
      ? attributesOf(this.#source, (diagnostic) => diagnostics.push(diagnostic))
      : [];
    this.#diagnostics = diagnostics;
  }
}

const isLate = (received: string, created: string): boolean => instantOf(received) - instantOf(created) > lateAfter;

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
