import type { JourneyEvent } from '../../../contract/journey-event.js';
import type { SessionLibrary } from '../../../contract/library/session-library.js';
import type { Finding } from '../finding.js';

/** What a rule looks at. */
export interface Linted {
  readonly library: SessionLibrary;
  /** Events as they really come; none where the administrator has none at hand. */
  readonly samples: readonly JourneyEvent[];
  /** Names of the icons there are. */
  readonly icons: ReadonlySet<string>;
}

/** One question to a whole library: what is likely a mistake, though nothing forbids it. */
export type LintRule = (linted: Linted) => Iterable<Finding>;

export const warning = (code: string, path: Finding['path'], message: string, hint?: string): Finding => ({
  code: `lint/${code}`,
  severity: 'warning',
  path,
  message,
  ...(hint ? { hint } : {}),
});
