import type { JourneyEvent } from '../contract/journey-event.js';
import type { JourneySession } from '../contract/journey-session.js';
import type { SessionLibrary } from '../contract/library/session-library.js';
import type { SessionType } from '../contract/library/session-type.js';
import type { CustomerReference } from './customer-reference.js';
import type { EventToSend } from './sending/event-to-send.js';
import type { EventsOptions, JourneySource, SessionsOptions, SubscribeHandlers } from './journey-source.js';
import type { Page } from './page.js';
import type { AcceptedEvent } from './sending/send-event.js';
import type { SentEvents } from './sending/send-events.js';
import type { OwnedEventType } from './types/stored-type.js';
import type { TypeCalls } from './types/type-calls.js';

interface CallOptions {
  readonly signal?: AbortSignal;
}

/** Everything the Journey API offers. Lists are lazy: nothing is asked before the first page is. Failures are `JourneyError`s. */
export interface JourneyClient extends JourneySource {
  sessions(
    customer: CustomerReference | readonly CustomerReference[],
    options?: SessionsOptions,
  ): AsyncIterable<Page<JourneySession>>;
  session(id: string, options?: CallOptions): Promise<JourneySession>;
  events(sessionId: string, options?: EventsOptions): AsyncIterable<Page<JourneyEvent>>;
  /** Throws a `TypeError` at once without a signal. Failures are told as states; it goes on until the signal aborts. */
  subscribe(customer: CustomerReference | readonly CustomerReference[], handlers: SubscribeHandlers): void;
  /** Repeated after a failure only where it has an `id` of its own. */
  sendEvent(event: EventToSend, options?: CallOptions): Promise<AcceptedEvent>;
  sendEvents(events: readonly EventToSend[], options?: CallOptions): Promise<SentEvents>;
  readonly sessionTypes: TypeCalls<SessionType>;
  readonly eventTypes: TypeCalls<OwnedEventType>;
  /** The whole Session Library as the administrator wrote it; an empty one where the backend has none. */
  library(options?: CallOptions): Promise<SessionLibrary>;
}
