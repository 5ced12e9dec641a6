/** One call of the Journey API. */
export interface JourneyRequest {
  /** What the call is for, in the words of an error message: `"Reading sessions"`. */
  readonly purpose: string;
  /** `GET` where absent. */
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below the base URL, already escaped. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}
