/**
 * Why a call to a Journey backend failed: not reached (`network`), too slow or 408 (`timeout`), 401, 403, 404 or 410,
 * 409 or 412 (`conflict`), 429 (`rate-limited`), another 4xx or refused before it was sent (`invalid-request`), not the
 * JSON of the contract (`invalid-response`), 5xx (`server`), or the caller's own signal (`aborted`).
 */
export type JourneyErrorKind =
  | 'network'
  | 'timeout'
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'rate-limited'
  | 'invalid-request'
  | 'invalid-response'
  | 'server'
  | 'aborted';

const retryableKinds: ReadonlySet<JourneyErrorKind> = new Set(['network', 'timeout', 'rate-limited', 'server']);

/** What is known about a failed call beside its kind. */
export interface JourneyErrorDetails {
  readonly status?: number;
  readonly contextId?: string;
  readonly retryAfter?: number;
}

/** The one error of the client. Its message holds no token, address parameter or attribute value. */
export class JourneyError extends Error {
  override readonly name = 'JourneyError';
  readonly kind: JourneyErrorKind;
  /** HTTP status, where there was an answer. */
  readonly status?: number;
  /** The backend's own id of the failed call, for its support desk. */
  readonly contextId?: string;
  /** The same call may succeed later. */
  readonly retryable: boolean;
  /** Milliseconds the backend asked to wait. */
  readonly retryAfter?: number;

  constructor(kind: JourneyErrorKind, message: string, details: JourneyErrorDetails = {}) {
    super(message);
    this.kind = kind;
    this.status = details.status;
    this.contextId = details.contextId;
    this.retryAfter = details.retryAfter;
    this.retryable = retryableKinds.has(kind);
  }
}

/** True for a `JourneyError` of any copy of this library on the page. */
export function isJourneyError(value: unknown): value is JourneyError {
  return value instanceof Error && value.name === 'JourneyError' && 'kind' in value;
}
