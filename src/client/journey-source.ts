import type { JourneyEvent } from '../contract/journey-event.js';
import type { JourneySession } from '../contract/journey-session.js';
import type { SessionLibrary } from '../contract/library/session-library.js';
import type { CustomerReference } from './customer-reference.js';
import type { JourneyError } from './journey-error.js';
import type { LiveState } from './live-state.js';
import type { Page } from './page.js';

export interface SessionsOptions {
  /** 1 to 200; 25 where absent. */
  readonly pageSize?: number;
  readonly includeMerged?: boolean;
  readonly signal?: AbortSignal;
}

export interface EventsOptions {
  /** 1 to 200; 200 where absent. */
  readonly pageSize?: number;
  /** `desc`: newest first. The backend's own order where absent. */
  readonly order?: 'asc' | 'desc';
  /** Only events of this name or these. */
  readonly eventType?: string | readonly string[];
  readonly signal?: AbortSignal;
}

export interface SubscribeHandlers {
  /** The sessions as they are when the subscription begins, then each again whenever it changes. */
  readonly onSession: (session: JourneySession) => void;
  /** Each event that arrives after the subscription began, once, in the order it is heard of: not the order of time. */
  readonly onEvent: (event: JourneyEvent) => void;
  /** Called when the state changes; with the error where that is why. */
  readonly onState?: (state: LiveState, error?: JourneyError) => void;
  /** Aborting it ends the subscription and everything under way for it. */
  readonly signal: AbortSignal;
}

/** What the widgets need to know about a customer. The HTTP client is one; an in-memory source another. */
export interface JourneySource {
  /** Sessions of one customer, or of one person's several identifiers, merged by session id. */
  sessions(
    customer: CustomerReference | readonly CustomerReference[],
    options?: SessionsOptions,
  ): AsyncIterable<Page<JourneySession>>;
  session(id: string, options?: { readonly signal?: AbortSignal }): Promise<JourneySession>;
  events(sessionId: string, options?: EventsOptions): AsyncIterable<Page<JourneyEvent>>;
  subscribe?(customer: CustomerReference | readonly CustomerReference[], handlers: SubscribeHandlers): void;
  library?(options?: { readonly signal?: AbortSignal }): Promise<SessionLibrary>;
}
