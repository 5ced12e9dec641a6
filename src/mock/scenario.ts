import type { CustomEventRequest } from '../contract/custom-event-request.js';
import type { SessionLibrary } from '../contract/library/session-library.js';

/** One way a scenario can go. */
export interface Story {
  readonly name: 'happy-path' | 'trouble' | 'long-history';
  readonly title: string;
  /** The moment an agent reads it, ISO 8601. */
  readonly now: string;
  /** In the order they happened; every one has an `id` and a `createdDate`. */
  readonly events: readonly CustomEventRequest[];
}

/** A story: one customer, what happened, and how an administrator words it. */
export interface Scenario {
  /** Its key in `scenarios`, such as `bike-delivery`. */
  readonly name: string;
  readonly title: string;
  readonly library: SessionLibrary;
  /** The customer the story is about, with the id of the external contact that owns these identifiers. */
  readonly customer: { readonly customerId: string; readonly customerIdType: string; readonly contactId?: string };
  /** In the order they happened; every one has an `id` and a `createdDate`. */
  readonly events: readonly CustomEventRequest[];
  /** The moment an agent reads it, ISO 8601; the real one where absent. */
  readonly now?: string;
  /** The same customer's story told in other ways; `events` is one of them. */
  readonly stories?: readonly Story[];
}
