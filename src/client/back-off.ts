import type { RetryOptions } from './retry-options.js';

/** Milliseconds to wait after the n-th failure (0 for the first): doubled each time, the upper half of it at random, bounded. */
export function backOff(failures: number, options: Required<RetryOptions>, random: () => number): number {
  const full = Math.min(options.maxDelay, options.delay * 2 ** failures);
  return full / 2 + (full / 2) * random();
}
