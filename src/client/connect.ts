import { baseUrl } from './base-url.js';
import type { JourneyClientOptions } from './client-options.js';
import type { Connection } from './connection.js';
import { guarded } from './guarded.js';
import { sleep } from './sleep.js';

/** Checks a client's options and fills in the defaults: the one place of the client that reaches for the real clock and network. */
export function connect(options: JourneyClientOptions): Connection {
  const { token, onWarning, retry = {} } = options;
  if (token !== undefined && token !== null && typeof token !== 'string' && typeof token !== 'function') {
    throw new TypeError(`createJourneyClient was given a token that is ${typeof token}: give a string or a function.`);
  }
  return {
    baseUrl: baseUrl(options.baseUrl),
    token: token ?? undefined,
    fetch: options.fetch ?? ((...request) => globalThis.fetch(...request)),
    timeout: options.timeout ?? 15_000,
    retry: { limit: retry.limit ?? 3, delay: retry.delay ?? 300, maxDelay: retry.maxDelay ?? 60_000 },
    warn: (warning) => guarded(() => onWarning?.(warning)),
    now: options.now ?? Date.now,
    random: options.random ?? Math.random,
    sleep: options.sleep ?? sleep,
  };
}
