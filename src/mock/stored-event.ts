import type { WireAttribute } from '../contract/attribute-value.js';

/** A custom event as the backend keeps it: immutable. */
export interface StoredEvent {
  readonly id: string;
  readonly sessionId: string;
  readonly eventName: string;
  readonly createdDate: string;
  readonly receivedDate: string;
  readonly attributes: Readonly<Record<string, WireAttribute>>;
}
