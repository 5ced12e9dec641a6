import type { AttributeValue } from './attribute-value.js';

/** What reported the event. `unknown` for a kind this version does not know: it is shown generically. */
export type EventKind = 'custom' | 'web' | 'app' | 'action' | 'segment' | 'outcome' | 'unknown';

/** One immutable fact of a customer's session, decoded from the wire. */
export interface JourneyEvent {
  readonly id: string;
  readonly sessionId: string;
  /** Name of the session type, `""` where the backend did not say. */
  readonly sessionType: string;
  /** The event's name, such as `product_purchased`. */
  readonly name: string;
  /** When it happened, ISO 8601. */
  readonly createdDate: string;
  /** When the backend heard of it, ISO 8601. */
  readonly receivedDate?: string;
  readonly customerId?: string;
  readonly customerIdType?: string;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  readonly kind: EventKind;
}
