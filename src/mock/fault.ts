/** Which requests a fault befalls. */
interface Occasion {
  /** Part of the request's path and query, such as `/events`; every request where absent. */
  readonly on?: string;
  /** How many requests it befalls; all where absent. */
  readonly times?: number;
  /** How many matching requests go well before; 0 where absent. */
  readonly skip?: number;
}

/** Something that goes wrong, as a script for `createMockBackend({ faults })`. All that match a request befall it. */
export type Fault = Occasion &
  (
    | { readonly kind: 'latency'; readonly milliseconds: number }
    /** `retryAfter`: seconds, or an HTTP date, for 429 and 503. */
    | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: number | string }
    /** No answer at all. */
    | { readonly kind: 'dropped' }
    /** The JSON ends in the middle, the answer does not. */
    | { readonly kind: 'malformed-json' }
    /** One entity of a list is of no known shape; the first where `index` is absent. */
    | { readonly kind: 'malformed-entity'; readonly index?: number }
    /** The connection breaks off after this many messages of a stream, or in the middle of any other body. */
    | { readonly kind: 'truncated'; readonly messages?: number }
    /** Every entity and every message comes twice. */
    | { readonly kind: 'duplicate' }
    /** Entities of a page, and the messages that leave together, in another order; reversed where `random` is absent. */
    | { readonly kind: 'shuffle'; readonly random?: () => number }
    /** The backend's clock is this much ahead. */
    | { readonly kind: 'clock-skew'; readonly milliseconds: number }
  );
