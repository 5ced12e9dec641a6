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

const compare = (a: number | string, b: number | string) => (a < b ? -1 : a > b ? 1 : 0);

/** When it happened, then when it was heard of, then its id: a total order (rule 6). */
export const inOrder = (a: StoredEvent, b: StoredEvent): number =>
  compare(Date.parse(a.createdDate), Date.parse(b.createdDate)) ||
  compare(Date.parse(a.receivedDate), Date.parse(b.receivedDate)) ||
  compare(a.id, b.id);
