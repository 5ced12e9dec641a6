/** What a backend answered. */
export interface Answer {
  /** Method and path, for messages. */
  readonly call: string;
  readonly status: number;
  readonly headers: Headers;
  /** The parsed JSON; undefined where the body is none. */
  readonly body: unknown;
}
