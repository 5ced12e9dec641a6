import type { JourneyEvent } from '../../contract/journey-event.js';
import type { JourneySession } from '../../contract/journey-session.js';
import type { Connection } from '../connection.js';
import type { CustomerReference } from '../customer-reference.js';

/** What a connection tells while it lasts. */
export interface LiveListener {
  /** The connection stands: from now on nothing is missed. */
  onOpen(): void;
  /** Something was heard, be it only a heartbeat. */
  onAlive(): void;
  onSession(session: JourneySession): void;
  onEvent(event: JourneyEvent): void;
  /** Something changed that the message does not tell: it must be read. */
  onHint(): void;
  /** Everything up to this mark has been told; a later connection may resume here. */
  onMark(mark: string): void;
}

/** One way to hear of a customer's news. */
export interface LiveTransport {
  /**
   * Opens one connection and lasts as long as it does: resolves when the backend ends it, rejects
   * with a `JourneyError` when it fails. `not-found`, 405 and 501 say that there is no such way here.
   */
  run(customer: CustomerReference, listener: LiveListener, signal: AbortSignal, mark?: string): Promise<void>;
}

/** Makes a transport out of what the client knows of its backend. */
export type LiveTransportFactory = (connection: Connection) => LiveTransport;
