import type { EventType } from '../../contract/library/event-type.js';

/** A session type or event type as the backend keeps it. */
export type StoredType<Type> = Type & {
  readonly id: string;
  /** Grows with every change; an update carries the one that was read. */
  readonly version?: number;
};

/** An event type of one session type; of any where `sessionType` is absent. */
export type OwnedEventType = EventType & { readonly sessionType?: string };
