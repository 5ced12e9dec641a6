import { BackendUnderTest, type BackendOptions } from './backend-under-test.js';
import { CheckFailure } from './check-failure.js';
import type { Check } from './check.js';
import { bulkChecks } from './checks/bulk-checks.js';
import { ingestChecks } from './checks/ingest-checks.js';
import { libraryChecks } from './checks/library-checks.js';
import { liveChecks } from './checks/live-checks.js';
import { problemChecks } from './checks/problem-checks.js';
import { readEventChecks } from './checks/read-event-checks.js';
import { readSessionChecks } from './checks/read-session-checks.js';
import { ruleChecks } from './checks/rule-checks.js';
import { SkipCheck } from './skip-check.js';

export const checks: readonly Check[] = [
  ...readSessionChecks,
  ...readEventChecks,
  ...problemChecks,
  ...ruleChecks,
  ...ingestChecks,
  ...bulkChecks,
  ...libraryChecks,
  ...liveChecks,
];

/** What came of one check. `reason` says why it failed or was skipped. */
export interface Result extends Pick<Check, 'id' | 'level' | 'rule' | 'title'> {
  readonly outcome: 'passed' | 'failed' | 'skipped';
  readonly reason?: string;
}

/** Runs the checks of the claimed levels one after another, and answers each result as soon as it is known. */
export async function* runConformance(options: BackendOptions): AsyncGenerator<Result> {
  const backend = new BackendUnderTest(options);
  for (const check of checks) {
    if (backend.claims(check.level)) yield await resultOf(check, backend);
  }
}

async function resultOf(
  { run, needs = [], id, level, rule, title }: Check,
  backend: BackendUnderTest,
): Promise<Result> {
  const known = { id, level, rule, title };
  const missing = needs.filter((level) => !backend.claims(level));
  if (missing.length > 0) return { ...known, outcome: 'skipped', reason: `needs ${missing.join(', ')}` };
  try {
    await run(backend);
    return { ...known, outcome: 'passed' };
  } catch (error) {
    if (error instanceof SkipCheck) return { ...known, outcome: 'skipped', reason: error.message };
    if (error instanceof CheckFailure) return { ...known, outcome: 'failed', reason: error.message };
    // an answer so odd that a check stumbled over it
    const reason = `the answer is not what the contract says (${error instanceof Error ? error.message : String(error)})`;
    return { ...known, outcome: 'failed', reason };
  }
}
