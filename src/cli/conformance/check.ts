import type { BackendUnderTest } from './backend-under-test.js';
import type { Level } from './level.js';

/** One rule, and how to see whether a backend follows it. */
export interface Check {
  /** Unique, such as `ingest-late-event`. */
  readonly id: string;
  readonly level: Level;
  /** Where the rule stands: a rule of the journey domain, or a call of the Journey API. */
  readonly rule: string;
  /** What a compliant backend does. */
  readonly title: string;
  /** Levels it needs besides its own; it is skipped where they are not claimed. */
  readonly needs?: readonly Level[];
  /** @throws CheckFailure, SkipCheck */
  readonly run: (backend: BackendUnderTest) => Promise<void>;
}
