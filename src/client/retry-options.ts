/** How often and how patiently a failed idempotent call is repeated. */
export interface RetryOptions {
  /** Repetitions after the first attempt; 3 where absent, 0 for none. */
  readonly limit?: number;
  /** Milliseconds before the first repetition, doubled for each later one and spread at random; 300 where absent. */
  readonly delay?: number;
  /** Longest wait in milliseconds, 60,000 where absent. A backend that asks for a longer one gets no repetition. */
  readonly maxDelay?: number;
}
