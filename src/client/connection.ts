import type { Diagnostic } from '../contract/diagnostic.js';
import type { RetryOptions } from './retry-options.js';
import type { Sleep } from './sleep.js';
import type { Token } from './token.js';

/** What every call needs to know of the backend and of the world. */
export interface Connection {
  /** Ends with a slash. */
  readonly baseUrl: string;
  readonly token?: Token;
  readonly fetch: typeof fetch;
  /** Milliseconds one attempt may take, body included. */
  readonly timeout: number;
  readonly retry: Required<RetryOptions>;
  readonly warn: (warning: Diagnostic) => void;
  readonly now: () => number;
  readonly random: () => number;
  readonly sleep: Sleep;
}
