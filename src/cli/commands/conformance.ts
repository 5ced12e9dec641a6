import { parseArgs } from 'node:util';
import { type Level, levels } from '../conformance/level.js';
import { type Result, runConformance } from '../conformance/run-conformance.js';
import type { Io } from '../io.js';
import { UsageError } from '../usage-error.js';

const options = {
  level: { type: 'string', multiple: true },
  token: { type: 'string' },
  json: { type: 'boolean', default: false },
  'customer-id': { type: 'string' },
  'customer-id-type': { type: 'string' },
  'contact-id': { type: 'string' },
} as const;

/** Checks a backend, one line a rule. 1 where a rule of a claimed level fails. */
export async function conformance(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const results: Result[] = [];
  const backend = {
    baseUrl: readBaseUrl(positionals),
    fetch,
    token: values.token,
    levels: readLevels(values.level),
    run: io.now().toString(36),
    customerId: values['customer-id'],
    customerIdType: values['customer-id-type'],
    contactId: values['contact-id'],
  };
  for await (const result of runConformance(backend)) {
    results.push(result);
    if (!values.json) io.out(line(result));
  }
  const counts = countsOf(results);
  const hardlyTested = backend.levels.filter((level) => {
    const { passed, failed, skipped } = countsOf(results.filter((result) => result.level === level));
    return skipped > passed + failed;
  });
  if (values.json) {
    io.out(JSON.stringify({ levels: backend.levels, hardlyTested, ...counts, results }, null, 2));
    return counts.failed > 0 ? 1 : 0;
  }
  for (const level of hardlyTested)
    io.out(`${level} could hardly be tested: most of its rules were skipped, for the reasons above.`);
  io.out(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  return counts.failed > 0 ? 1 : 0;
}

function countsOf(results: readonly Result[]) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { outcome } of results) counts[outcome]++;
  return counts;
}

const words = { passed: 'pass', failed: 'FAIL', skipped: 'skip' };

const line = ({ outcome, level, rule, title, reason }: Result) =>
  `${words[outcome]}  ${level.padEnd(7)}  ${rule}: ${title}${reason === undefined ? '' : ` - ${reason}`}`;

function readBaseUrl(positionals: readonly string[]): string {
  const [url, ...more] = positionals;
  if (url === undefined || more.length > 0 || !URL.canParse(url) || !/^https?:/.test(url)) {
    throw new UsageError('Give one base URL, such as https://api.example.com.');
  }
  return url;
}

function readLevels(given: readonly string[] | undefined): Level[] {
  const names = given?.flatMap((list) => list.split(',')) ?? levels;
  const unknown = names.find((name) => !levels.includes(name as Level));
  if (unknown !== undefined) throw new UsageError(`No level is named "${unknown}": give ${levels.join(', ')}.`);
  return names as Level[];
}
