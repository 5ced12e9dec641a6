import type { JourneyEvent } from '../../contract/journey-event.js';
import type { JourneySession } from '../../contract/journey-session.js';
import type { EventType } from '../../contract/library/event-type.js';
import { testCondition } from '../conditions/test-condition.js';
import { withAttributes } from '../projection/with-attributes.js';
import { type CompiledLibrary, type CompiledSessionType, compileLibrary } from './compile-library.js';
import type { PresentOptions } from './present-options.js';
import { readableData, readableScope } from './readable-data.js';
import { Reader } from './reader.js';
import { RowView, type RowSource } from './row-view.js';

/** Presents many events alike: what they have in common is prepared once. */
export class RowPresenter {
  readonly #options: PresentOptions;
  readonly #compiled: CompiledLibrary;
  readonly #reader: Reader;

  constructor(options: PresentOptions) {
    this.#options = options;
    this.#compiled = compileLibrary(options.library);
    this.#reader = new Reader(options, this.#compiled.library);
  }

  /** As `presentEvent`, but for a screen. `reveal`: names of attributes that this event shows in clear. */
  present(given: JourneyEvent, session?: JourneySession, reveal?: ReadonlySet<string>): RowView {
    const event = withAttributes(given);
    const ofSession = this.#compiled.sessionType(session?.type ?? event.sessionType);
    const compiled = ofSession.eventType(event.name);
    const { definitions, type } = compiled;
    const reader = reveal ? new Reader({ ...this.#options, reveal }, this.#compiled.library) : this.#reader;
    const data = readableData(event.attributes, definitions, reader);
    return new RowView({
      event,
      compiled,
      shown: type.variants ? variantOf(type, ofSession, { event, session }, reader) : type,
      reader,
      permitted: reader.may(ofSession.type) && reader.may(type),
      data,
      options: {
        ...reader.text,
        attributes: definitions,
        event: readableScope(event, definitions, reader),
        session: session && readableScope(session, definitions, reader),
      },
    });
  }
}

/** The event type with the keys of the first variant that holds. */
function variantOf(
  type: EventType,
  { eventType }: CompiledSessionType,
  { event, session }: { readonly event: JourneyEvent; readonly session?: JourneySession },
  { now }: Reader,
): RowSource['shown'] {
  const options = { event, session, now, events: (name: string) => eventType(name).type === type };
  const variant = type.variants?.find(({ when }) => testCondition(when, event.attributes, options));
  return variant ? { ...type, ...variant } : type;
}
