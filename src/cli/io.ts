/** What a command talks to: two streams of lines, and the signal that ends a server. */
export interface Io {
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
  readonly signal: AbortSignal;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
