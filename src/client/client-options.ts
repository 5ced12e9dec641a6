import type { Diagnostic } from '../contract/diagnostic.js';
import type { LiveOptions } from './live/live-options.js';
import type { RetryOptions } from './retry-options.js';
import type { Sleep } from './sleep.js';
import type { Token } from './token.js';

export interface JourneyClientOptions {
  /** Where the Journey API is: https, or http on loopback. A path in it is kept. */
  readonly baseUrl: string;
  /** Without one no `Authorization` header is sent. */
  readonly token?: Token;
  /** The browser's own where absent. */
  readonly fetch?: typeof fetch;
  /** Milliseconds one attempt may take, body included; 15,000 where absent. */
  readonly timeout?: number;
  readonly retry?: RetryOptions;
  readonly live?: LiveOptions;
  /** Told of everything malformed that was left out; told no values. */
  readonly onWarning?: (warning: Diagnostic) => void;
  /** Milliseconds since 1970; the machine's clock where absent. */
  readonly now?: () => number;
  /** From 0 up to 1; spreads the waits between attempts. */
  readonly random?: () => number;
  /** Waits between attempts; a timer where absent. */
  readonly sleep?: Sleep;
}
