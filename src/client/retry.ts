import { backOff } from './back-off.js';
import type { Connection } from './connection.js';
import { isJourneyError } from './journey-error.js';
import { orAborted } from './or-aborted.js';

/** Repeats an idempotent call while it fails in a way that may pass: network, timeout, 408, 429, 5xx. */
export async function retry<Value>(
  connection: Connection,
  signal: AbortSignal | undefined,
  attempt: () => Promise<Value>,
): Promise<Value> {
  const { limit, maxDelay } = connection.retry;
  for (let failures = 0; ; failures++) {
    try {
      return await attempt();
    } catch (error) {
      if (!isJourneyError(error) || !error.retryable || failures >= limit) throw error;
      const wait = Math.max(backOff(failures, connection.retry, connection.random), error.retryAfter ?? 0);
      if (wait > maxDelay) throw error;
      await orAborted(connection.sleep(wait, signal), signal);
    }
  }
}
