import type { LiveTransportFactory } from './live-transport.js';
import type { PageVisibility } from './page-visibility.js';

/** How the client listens for news. */
export interface LiveOptions {
  /** The event stream of the Journey API where absent. */
  readonly transport?: LiveTransportFactory;
  /** While it is hidden nothing is asked; `document` where absent and there is one. */
  readonly visibility?: PageVisibility;
  /** Milliseconds of silence after which a connection counts as dead; 45,000 where absent, three heartbeats. */
  readonly heartbeatTimeout?: number;
  /** Milliseconds between two readings where the backend has no stream; 15,000 where absent. */
  readonly pollInterval?: number;
}
